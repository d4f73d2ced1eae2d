/** What `npm run bench` says; for developers. */
const count = (number: number) => number.toLocaleString('ja-JP');

export const buildBench = {
  usage: '使い方：npm run bench -- [--items 1000,10000] [--cards] [--alone] [--out 結果.json]',
  badItems: (text: string) =>
    `--items には、調書の件数を「1000」か「1000,10000」のように、コンマで区切って書いてください。「${text}」は読めません。`,
  measuring: (items: number, what: string) => `${count(items)}件：${what}を測っています。`,
  head: (items: number, letters: number) => `調書${count(items)}件（1件およそ${count(letters)}字）`,
  columns: ['', '経過（秒）', 'CPU（秒）', '最大メモリ（MB）', '出力（MB）', 'ファイル'],
  unknown: '－',
  names: {
    'check-first': '検査（初めて）',
    'check-again': '検査（二度目）',
    'build-first': '作成（初めて）',
    'build-again': '作成（何も変えずに）',
    'build-changed': '作成（1件を変えて）',
    'build-cards': '作成（初めて、画像も）',
    'eleventy-first': 'Eleventy＋Pagefind（初めて）',
    'eleventy-changed': 'Eleventy＋Pagefind（1件を変えて）',
    'hugo-first': 'Hugo＋Pagefind（初めて）',
    'hugo-changed': 'Hugo＋Pagefind（1件を変えて）',
  },
  parts: {
    load: '読み込みと検査',
    bundle: 'Astroの準備',
    render: 'ページ',
    data: 'データ',
    cards: '画像を待つ',
    index: '索引を待つ',
    finish: '入れ替え',
    'index-beside': '並行して：検索の索引',
    'cards-beside': '並行して：画像',
    pages: 'ページ',
    pagefind: 'Pagefind',
  },
  part: (name: string) => `　${name}`,
  pages: (what: string) => `${what}のページごとの時間（秒）`,
  kinds: { seconds: '経過', cpu: 'CPU' },
  perItem: (kind: string, each: readonly string[], times: string) =>
    `1件あたりの作成（初めて、${kind}）：${each.join('、')}（${times}倍）`,
  perItemOf: (items: number, milliseconds: string) => `${count(items)}件で${milliseconds}ミリ秒`,
  beside: (items: number, kind: string, ours: string, theirs: string, seconds: string, times: string) =>
    `${count(items)}件のうち1件を変えて（${kind}）：${ours}秒。${theirs}は${seconds}秒（その${times}倍）`,
  others: { 'eleventy-changed': 'Eleventy＋Pagefind', 'hugo-changed': 'Hugo＋Pagefind' },
  noHugo: 'hugo がないので、Hugo は測りません（Debian では apt-get install hugo）。',
  noEleventy: (reason: string) => `Eleventy を取り寄せられないので、測りません（${reason}）。`,
  written: (file: string) => `測った値を ${file} に書きました。`,
  section: { plan: '計画', actual: '実績', report: '取組の状況', assessment: '評価', issues: '課題' },
};

export type MeasureName = keyof typeof buildBench.names;
export type PartName = keyof typeof buildBench.parts;
