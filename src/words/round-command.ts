/** What `npm run round` says. */
export const roundCommand = {
  usage: [
    '使い方：npm run round -- 計画 年度 点検の回',
    '例：　　npm run round -- 2023 2026 h1（年度の計画は 2026 plan、年度末は 2026 year、計画期間の評価は overall）',
  ].join('\n'),
  unread: (file: string) =>
    `${file} に直すところがあって読めないため、どの調書にも書き込みませんでした。npm run check で確かめて直してから、もう一度実行してください。`,
  changed: (file: string) => `${file}：空の欄を加えました。`,
  done: (plan: string, round: string, sheets: number, boxes: number) =>
    `${plan}の${round}の欄を、調書${sheets}件に${boxes}個加えました。ほかのところは変えていません。`,
  none: (plan: string, round: string) => `${plan}には、${round}の欄がある調書がありません。何も変えていません。`,
  nothing: (plan: string, round: string, sheets: number) =>
    `${plan}の${round}の欄は、調書${sheets}件すべてにもうあります。何も変えていません。`,
  left: (count: number) => `この回に対象でない取組${count}件には、手を付けていません。`,
  next: (plan: string, round: string) =>
    `次は、ファイルの空の欄に書くか、npm run excel -- export --plan ${plan} --round ${round} --out 調書 でExcelにして各課に配ってください。各課が書いたExcelは npm run excel -- import 調書 で取り込みます。書き終えたら npm run check で確かめます。`,
};
