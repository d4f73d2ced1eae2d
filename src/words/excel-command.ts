/** What `npm run excel` says. */
const list = (names: readonly string[]) => names.map((name) => `「${name}」`).join('・');

export const excelCommand = {
  usage: [
    '使い方：npm run excel -- export [--plan 計画] [--item 計画/取組] [--round 年度/点検の回] --out フォルダー',
    '　　　　npm run excel -- import ファイルかフォルダー…',
    '例：　　npm run excel -- export --item 2023/dx-01 --out 調書',
    '　　　　npm run excel -- export --plan 2023 --round 2026/h1 --out 調書（年度の計画は 2026/plan、年度末は 2026/year、計画期間の評価は overall）',
    '　　　　npm run excel -- import 調書/2023-dx-01.xlsx',
  ].join('\n'),
  noFiles: '取り込む Excel のファイルを書いてください。フォルダーの名前を書くと、その中の Excel をすべて取り込みます。',
  emptyFolder: (names: readonly string[]) =>
    `${list(names)}に、Excel のファイル（.xlsx）がありません。フォルダーの名前と場所を確かめてください。`,
  noPlan: (name: string, near: string | undefined, known: readonly string[]) =>
    near === undefined
      ? `計画「${name}」はありません。あるのは ${list(known)} です。`
      : `計画「${name}」はありません。「${near}」ではありませんか。`,
  noItem: (name: string, near: string | undefined) =>
    near === undefined
      ? `取組「${name}」はありません。「2023/dx-01」のように、計画のフォルダーと取組のファイルの名前を書いてください。`
      : `取組「${name}」はありません。「${near}」ではありませんか。`,
  noRound: (text: string, near: string | undefined, plan: string, known: readonly string[]) =>
    near === undefined
      ? `「${text}」という回は、計画「${plan}」にありません。${list(known)} のように書いてください。`
      : `「${text}」という回は、計画「${plan}」にありません。「${near}」ではありませんか。`,
  unread: (file: string) =>
    `${file} は、直すところがあって読めないため、Excelにできません。npm run check で確かめて直してください。`,
  nothing: 'Excelにする取組がありません。',
  exported: (count: number, dir: string) => `Excelのファイルを${count}件、${dir} に置きました。`,
  next: (dir: string) =>
    `白い欄に書いて保存したら、npm run excel -- import ${/\s/.test(dir) ? `"${dir}"` : dir} で取り込みます。`,
  locked: (file: string, labels: readonly string[]) =>
    `${file}：${list(labels)} は、Excelのセルでは正しく書き表せないため、見るだけの欄にしました。直すときはファイルを直してください。`,
  wouldBeLost: (files: readonly string[]) =>
    [
      `書き出す先に、まだ取り込んでいないことが書かれた Excel が${files.length}件あります。上書きするとなくなるため、何も書き出していません。`,
      ...files.map((file) => `　${file}`),
      'npm run excel -- import で先に取り込むか、ほかの場所に移すか、--out に別のフォルダーを書いてください。',
    ].join('\n'),
  cannotWrite: (file: string) =>
    `${file} に書き込めません。Excelで開いていないか、書き込みの権限があるかを確かめてください。`,
};
