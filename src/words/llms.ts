/** llms.txt, and the Markdown of an item. */
export const llmsWords = {
  about:
    '市の行政改革の調書です。評価は市が公表したもので、このサイトが付けたり直したりしたものではありません。割合（目標比・改善幅）と合計だけは、このサイトが計算しています。引用するときは、取組のページのアドレスと年度を添えてください。',
  plans: '計画と取組',
  data: 'データ',
  dictionary: 'データの説明',
  reading: '評価の見方',
  count: (count: number) => `取組 ${count}件`,
  source: (address: string) => `元のページ：${address}`,
  asOf: (date: string) => `${date}の時点の内容です。`,
};
