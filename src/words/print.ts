/** Sheets chosen for printing. */
export const printWords = {
  title: '選んだ調書を印刷する',
  description: '取組を選んで、その調書だけをまとめて印刷できます。',
  lead: '取組のページや検索結果で「印刷に加える」を押した調書が、ここに並びます。選んだものは、このブラウザーとこのページのアドレスにだけ残り、どこにも送られません。',
  noscript: 'このページを使うには、JavaScript が必要です。取組ごとの調書と計画ごとの調書集は、そのままで印刷できます。',
  chosen: '選んだ調書',
  /** What the browser is told; `{…}` is filled in there. */
  client: {
    add: '印刷に加える',
    added: '印刷から外す',
    named: '{action}：{title}',
    link: '印刷する調書（{count}件）',
    empty: '印刷する調書は、まだ選ばれていません。取組のページや検索結果で「印刷に加える」を押してください。',
    loading: '{count}件の調書を読み込んでいます。',
    ready: '{count}件の調書を印刷できます。',
    none: '印刷できる調書がありません。',
    unknown: '次の取組は見つからないため、印刷に入っていません：{items}',
    failed: '次の調書は読み込めなかったため、印刷に入っていません：{items}',
    retry: '読み込めなかった調書を、もう一度読み込む',
    tooMany: '一度に印刷できるのは{most}件までです。次の{count}件は印刷に入っていません：{items}',
    next: '続きの{count}件を開く',
    print: '印刷する',
    remove: '外す',
    removed: '「{title}」を外しました。',
    clear: 'すべて外す',
    cleared: 'すべて外しました。',
  },
};
