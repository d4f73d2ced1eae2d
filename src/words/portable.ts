/** The copy of the site that opens from a folder, and what `npm run portable` says. */
export const portableWords = {
  notice:
    'これは公表する前の確認のための写しで、市が公開しているサイトではありません。検索、しぼり込み、印刷する調書の選択は動きません（公開するサイトでは動きます）。',
  /** In place of what needs the site's own scripts, by the element that they would bring to life. */
  asleep: {
    'site-search': '検索は、この写しでは動きません。下の一覧か、上のメニューの「計画」「担当課」から探してください。',
    'plan-filter': '取組のしぼり込みは、この写しでは動きません。下の表には、すべての取組があります。',
    'print-selection':
      '選んだ調書の印刷は、この写しでは動きません。調書一枚は、取組のページの「印刷用の調書」で確かめられます。',
  } as Record<string, string | undefined>,
  asleepOther: 'ここにあるものは、この写しでは動きません。公開するサイトでは動きます。',
  usage:
    '使い方：npm run portable -- [--from でき上がったサイト] [--out 写しのフォルダー]（例：npm run portable -- --from dist --out preview）',
  noSite: (dir: string) => `${dir} に、でき上がったサイトがありません。先に「npm run build」でサイトを作ってください。`,
  notACopy: (dir: string) =>
    `${dir} には、写しではないファイルがあります。消さないように、何もしませんでした。空のフォルダーか、新しい名前を --out に書いてください。`,
  inside: (from: string, out: string) =>
    `${out} は、写すサイト（${from}）の中にあります。外のフォルダーを --out に書いてください。`,
  done: (pages: number, dir: string) =>
    `${pages}ページの写しを ${dir} に作りました。${dir}/index.html をダブルクリックすると開きます。`,
};
