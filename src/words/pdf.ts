/** What `npm run pdf` says. */
export const pdfWords = {
  usage:
    '使い方：npm run pdf -- [--plan 計画] [--item 計画/取組] [--out フォルダー]（例：npm run pdf -- --item 2023/dx-01 --out 印刷）',
  noSite: (dir: string) => `${dir} に、でき上がったサイトがありません。先に「npm run build」でサイトを作ってください。`,
  noPlan: (name: string, known: readonly string[]) =>
    `計画「${name}」は、でき上がったサイトにありません。あるのは ${known.join('、')} です。`,
  noItem: (name: string, near: string | undefined) =>
    near === undefined
      ? `取組「${name}」は、でき上がったサイトにありません。「2023/dx-01」のように、計画のフォルダーと取組のファイルの名前を書いてください。`
      : `取組「${name}」は、でき上がったサイトにありません。「${near}」ではありませんか。`,
  notInPlan: (item: string, plan: string) =>
    `取組「${item}」は、計画「${plan}」の取組ではありません。どちらか一つを書いてください。`,
  making: (count: number) => `PDFを作っています（${count}件）。`,
  progress: (done: number, total: number, name: string) => `${done}／${total}件　${name}`,
  done: (made: number, kept: number, seconds: string, dir: string) =>
    `PDFを ${dir} に置きました。作ったもの${made}件、内容が変わらず前のままのもの${kept}件（${seconds}秒）。`,
  lost: (name: string, letters: string) =>
    `${name}：次の文字は、紙に出せる字形がありません：${letters}。ほかの字に直してください。このPDFは置きませんでした。`,
  foreign: (name: string, fonts: string) =>
    `${name}：用意した書体にない文字を、この機械の書体（${fonts}）で補いました。ほかの機械では見え方が変わることがあります。`,
  tooLarge: (name: string, most: number) =>
    `${name}：調書が${most}件を超える計画なので、調書集のPDFは作りません。調書は一枚ずつPDFにします。調書集は、計画のページから開いてブラウザーで印刷できます。`,
  failed: (name: string, reason: string) => `${name}：PDFを作れませんでした（${reason}）。`,
  unsettled: '目次のページ番号が決まりませんでした',
  notLoaded: (address: string) => `${address} を読み込めませんでした`,
  incomplete: (count: number) => `${count}件のPDFを作れませんでした。ほかのPDFは置きました。`,
};
