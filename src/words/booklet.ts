/** All sheets of a plan in one. */
export const bookletWords = {
  title: (plan: string) => `${plan}　調書集`,
  short: '調書集',
  description: (plan: string) =>
    `${plan}の調書を、目次・評価の一覧・課ごとの索引を付けて、一冊にまとめて印刷できます。`,
  back: '計画のページへ戻る',
  print: 'ブラウザーの「印刷」で、A4縦の用紙に一冊分を印刷できます。',
  count: (count: number) => `調書 ${count}件`,
  contents: '目次',
  summary: '評価の一覧',
  /** Where a form has no grade: the last round's word of each year. */
  summaryOf: (label: string) => `各年度の最後の「${label}」を示します。`,
  item: '取組',
  office: '担当課',
  scales: '評価の段階',
  index: '課ごとの索引',
  indexLead: (lead: string) => `●は、その課が${lead}の取組です。`,
  noCategory: '位置づけのない取組',
};
