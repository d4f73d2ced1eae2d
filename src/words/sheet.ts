export const sheetWords = {
  title: (title: string) => `調書　${title}`,
  description: (title: string) => `取組「${title}」の調書です。紙の調書と同じ欄の並びで印刷できます。`,
  back: '取組のページへ戻る',
  print: 'ブラウザーの「印刷」で、A4縦の用紙に印刷できます。',
  printNow: '印刷する',
  pdf: 'PDFで開く',
  lead: (label: string) => `（●は${label}）`,
  leadMark: '●',
  empty: '－',
  between: '、',
  years: '・',
  nth: (number: number) => `${number}件目`,
  /** One of several tables that a part is shared out over. */
  nthOf: (name: string, number: number, count: number) => `${name}（${number}／${count}）`,
  /** In a booklet, where headings are leafed through. */
  numbered: (no: string, title: string) => `${no}　${title}`,
  stage: (label: string, stage: string) => `${label}（${stage}）`,
  months: (months: string) => `（${months}）`,
  /** 2014年（平成26年）11月10日版 */
  edition: (date: string) => `${date}版`,
  /** Where the sheet's own record says no day. */
  asOf: (date: string) => `${date}現在`,
  digest: (digest: string) => `版の番号 ${digest}`,
  /** Shorter than on the page of the item: columns are narrow. */
  met: '達成',
  missed: '未達',
  notWritten: '評価はまだ書かれていません。',
  noFigures: '目標と実績はまだ書かれていません。',
  codeAndLabel: (code: string, label: string) => `${code} ${label}`,
  meaning: (word: string, meaning: string) => `${word}：${meaning}`,
  body: '詳しい説明は、ウェブサイトの取組のページにあります。',
  /** 1／2ページ, around the page's number. */
  ofPages: '／',
  pages: 'ページ',
};
