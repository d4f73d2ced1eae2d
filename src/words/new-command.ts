/** What `npm run new` says. */
const list = (names: readonly string[]) => names.map((name) => `「${name}」`).join('・');
const boxes = (labels: readonly string[]) => (labels.length === 0 ? 'なし' : labels.join('、'));

export const newCommand = {
  usage: [
    '使い方：npm run new -- 計画 取組 [--title 名前] [--category 符号] [--departments 課,課] [--lead 課] [--no 番号] [--summary 一文]',
    '例：　　npm run new -- 2023 dx-06（書かなかったことは、画面で尋ねます）',
    '　　　　npm run new -- 2023 dx-06 --title 窓口の予約 --category p1-1 --departments デジタル推進課,市民課',
  ].join('\n'),
  unread: (file: string) =>
    `${file} に直すところがあって読めないため、調書を作りませんでした。npm run check で確かめて直してから、もう一度実行してください。`,
  noPlans: '計画がありません。先に plans/2023/plan.yaml のように、計画のファイルを置いてください。',
  noOutline: (file: string) => `${file} に体系（outline）がありません。先に書いてください。`,
  noOffices: (plan: string) =>
    `課の一覧（departments.yaml）に、${plan}の年度にある課がありません。先に書いてください。`,
  name: {
    empty: 'ファイルの名前を書いてください（例: dx-01）。',
    ending: (name: string) => `「.mdx」は付けずに、「${name}」とだけ書いてください。`,
    near: (name: string, near: string) =>
      `取組の名前「${name}」は使えません。英小文字・数字・ハイフンで書きます。「${near}」ではありませんか。`,
    bad: (name: string) =>
      `取組の名前「${name}」は使えません。アドレスになるので、英小文字・数字・ハイフンで書いてください（例: dx-01）。`,
    long: (most: number) => `取組の名前が長すぎます。${most}文字までで書いてください。`,
    taken: (file: string) => `${file} は、もうあります。別の名前にするか、そのファイルを直してください。`,
  },
  /** An option of the command line, and the box that it fills. */
  option: (option: string, label: string) => `--${option}（${label}）`,
  missing: (option: string, write: string, example: string) => `${option}が要ります。${write}例：${example}`,
  wrong: (option: string, message: string) => `${option}：${message}`,
  notThen: (name: string, from: number, to: number, heirs: readonly string[]) =>
    `「${name}」は、この計画の年度（${from}年度から${to}年度まで）にはない課です。${
      heirs.length === 0 ? '課の名前を確かめてください。' : `${list(heirs)}ではありませんか。`
    }`,
  numberTaken: (no: string, file: string) => `番号「${no}」は ${file} と同じです。別の番号にしてください。`,
  twice: (name: string) => `「${name}」が二度書かれています。一度だけ書いてください。`,
  stopped: '何も書いていません。',
  cancelled: 'やめました。何も書いていません。',
  broken: '調書を作ると次の直すところができるため、何も書きませんでした。',
  writes: {
    category: '計画の体系のどこに入るかを選びます。',
    departments: '担当する課を選びます。一つ以上選べます。',
    lead: '担当課のうち、中心になる課（紙で●の付く課）を選びます。',
    item: 'ファイルの名前です。英小文字・数字・ハイフンで書きます。変わらないアドレスになります。',
  },
  options: {
    category: '体系（outline）の符号を書きます。',
    departments: '担当する課を書きます。二つ以上は「,」で分けます。',
  },
  ask: {
    intro: '新しい調書を作ります。やめるときは Ctrl＋C を押します。',
    plan: '計画',
    planWrite: 'どの計画の取組かを選びます。',
    none: '一覧から一つ選んでください。',
    item: '取組のファイルの名前',
    orEmpty: 'まだ書かないときは、空のまま Enter を押します。',
    suggested: (no: string) => `空いている次の番号は「${no}」です。違うときは書き直し、番号がなければ消します。`,
    example: (example: string) => `例：${example}`,
    planHint: (id: string, from: string, to: string) => `${id}、${from}から${to}まで`,
    noLead: '決めない',
    search: '文字を打つと、絞り込めます',
    indent: '　',
  },
  done: (file: string, title: string) => `${file} を作りました（${title}）。`,
  filled: (labels: readonly string[]) => `　書いた欄：${boxes(labels)}`,
  empty: (labels: readonly string[]) => `　空の欄　：${boxes(labels)}`,
  ofYears: (label: string, from: string, to: string) =>
    from === to ? `${from}の${label}` : `${from}から${to}までの${label}`,
  next: (file: string, path: string) =>
    [
      '次にすること：',
      `　1. ${file} を開き、空の欄に書きます。まだ書けない欄は、空のままでかまいません。`,
      '　2. npm run check で、直すところがないかを確かめます。',
      `　3. npm run dev で、画面を見ます。この取組のアドレスは ${path} です。`,
    ].join('\n'),
  since: (year: number) =>
    `計画の途中から加わる取組なら、調書に「since: {year: ${year}}」のように、加わった年度も書いてください。書かないと、前の年度が「未公表」と表示されます。`,
};

/** The library's own words on a terminal, in Japanese; none of them is wider than what it stands for. */
export const promptWords: readonly (readonly [RegExp, string])[] = [
  [/ to (?:navigate|select)(?= •)/g, ' で動く'],
  [/(?<=Space\/Tab:\S*|Tab:\S*|Space:\S*) select/g, ' 選ぶ'],
  [/(?<=Enter:\S*) confirm/g, ' 決める'],
  [/Type:(\S*) to search/g, '文字$1 で絞り込む'],
  [/Search:/g, '絞り込み'],
  [/\((\d+) match(?:es)?\)/g, '（$1件）'],
  [/No matches found/g, '当てはまるものがありません'],
  [/Please select at least one item/g, '一つ以上選んでください。'],
  [/(\d+) items selected/g, '$1件を選びました'],
];
