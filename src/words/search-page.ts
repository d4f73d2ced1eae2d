export const searchWords = {
  title: '検索',
  description: '行政改革の取組の計画・実績・評価を、言葉で探せます。',
  found: '「{query}」に関係しそうな取組が{count}件あります。',
  nothing: '「{query}」に関係しそうな取組は見つかりませんでした。言葉を短くするか、別の言い方で探してください。',
  failed: '検索の準備ができませんでした。通信の状態を確かめて、もう一度お試しください。',
  searching: '探しています。',
  more: 'さらに表示する',
  noscript: 'この検索は、ブラウザーの JavaScript が使えるときに動きます。使えないときは、次の一覧から探せます。',
  lists: '一覧から探す',
};
