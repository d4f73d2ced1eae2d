export const sheetWords = {
  title: (title: string) => `調書　${title}`,
  description: (title: string) => `取組「${title}」の調書です。紙の調書と同じ欄の並びで印刷できます。`,
  back: '取組のページへ戻る',
  print: 'ブラウザーの「印刷」で、A4縦の用紙に印刷できます。',
  lead: '●は主担当課です。',
  cycleNote: (rounds: string) => `（${rounds}）`,
  empty: '－',
  edition: (date: string) => `${date}現在`,
  more: 'そのほかの記録',
  continues: '継続元・継続先',
  effectRow: (kind: string, year: string, planned: string, actual: string) =>
    `${kind}　${year}：計画 ${planned}、実績 ${actual}`,
};
