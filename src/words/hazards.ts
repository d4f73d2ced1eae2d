/** What is said of text that could run code, or would not be read as it was meant. `[what is wrong, what to do]` */
export const hazards = {
  script: (tag: string) => [
    `HTML のタグ「<${tag}>」は、読む人の画面で動くおそれがあるため使えません。`,
    'タグを消し、文章だけを書いてください。',
  ],
  event: (name: string) => [
    `「${name}」は、読む人の画面で動くおそれがあるため使えません。`,
    'この属性を消してください。',
  ],
  link: (url: string) => [
    `リンク先「${url}」は使えません。`,
    'https:// で始まるアドレス、またはサイト内のアドレス（/ で始まるもの）にしてください。',
  ],
  withPassword: [
    'アドレスの中に、利用者の名前やパスワードが書かれています。',
    '「@」より前を消してください。公表してしまったパスワードは、すぐに変えてください。',
  ],
  withinOffice: (host: string) => [
    `アドレス「${host}」は、庁内のネットワークにあります。`,
    '市民の見られるアドレスに直すか、資料を files/ に置いてください。',
  ],
  numericHost: (host: string) => [
    `アドレス「${host}」は数字で書かれていて、どこの機関のものか分かりません。`,
    '「www.city.example.lg.jp」のような名前のアドレスにしてください。',
  ],
  lookalikeHost: (host: string) => [
    `アドレス「${host}」には、ほかの字とよく似た字が入っています。`,
    'だれのサイトかを確かめ、打ち直したアドレスにしてください。',
  ],
  esm: (word: string) => [
    `「${word}」で始まる行はプログラムと読まれるため使えません。`,
    '行を消すか、行の先頭に別の言葉を置いて文章にしてください。',
  ],
  expression: (text: string) => [
    `「{${text}}」はプログラムと読まれるため使えません。`,
    'かっこが要るときは全角の「｛」「｝」を使ってください。',
  ],
  component: (name: string) => [
    `「<${name}>」という部品はありません。`,
    '使える部品は Figure・Callout・IndicatorChart・Milestones です。',
  ],
  componentMeant: (name: string, near: string) => [
    `「<${name}>」という部品はありません。`,
    `「<${near}>」ではありませんか。`,
  ],
  element: (name: string) => [
    `HTML のタグ「<${name}>」は使えません。`,
    '見出しは「## 」、表は「| 列 | 列 |」のように、記号で書いてください。',
  ],
  comment: [
    '本文に「<!-- -->」の覚え書きは書けません。',
    '消すか、二つ目の「---」より上に「# 」で始まる行で書いてください。',
  ],
  notOpened: (name: string) => [
    `「</${name}>」に対応する「<${name}>」がありません。`,
    `「<${name}>」を書くか、「</${name}>」を消してください。`,
  ],
  breakTag: ['「<br>」が閉じられていません。', '「<br />」にしてください。'],
  curlyQuotes: [
    '部品の指定を囲む引用符が、半角の「"」ではありません。',
    '「name="指標の名前"」のように、半角の引用符で囲んでください。',
  ],
  emptyAttribute: (component: string, name: string) => [
    `「<${component}>」の「${name}」に何も書かれていません。`,
    `「<${component} ${name}="…">」のように書いてください。`,
  ],
  attributeMeant: (component: string, name: string, near: string) => [
    `「<${component}>」に「${name}」という指定はありません。`,
    `「${near}」ではありませんか。`,
  ],
  indicatorMeant: (name: string, near: string) => [
    `「${name}」という指標は、この取組にありません。`,
    `「${near}」ではありませんか。`,
  ],
  attribute: (component: string, name: string) => [
    `「<${component}>」に「${name}」という指定はありません。`,
    'README の部品の説明にある指定だけを使ってください。',
  ],
  missingAttribute: (component: string, name: string) => [
    `「<${component}>」に「${name}」がありません。`,
    `「<${component} ${name}="…">」のように書いてください。`,
  ],
  indicator: (name: string) => [
    `「${name}」という指標は、この取組にありません。`,
    'indicators に書いた name と同じ名前にしてください。',
  ],
  unclosed: (name: string) => [
    `「<${name}>」が閉じられていません。`,
    /[A-Za-z]/.test(name)
      ? `「</${name}>」を書くか、中身がなければ「<${name} />」にしてください。`
      : `強調やかっことして使うなら、全角の「＜${name}＞」か「「${name}」」にしてください。`,
  ],
  broken: [
    '本文の「<」または「{」を、部品やプログラムの始まりとして読めません。',
    '記号として使うなら全角の「＜」「｛」にしてください。',
  ],
  tooLong: (length: number, limit: number) => [
    `文章が長すぎます（${length}文字）。`,
    `${limit}文字までに分けて書いてください。`,
  ],
  tooManySigns: (count: number, limit: number) => [
    `「<」「[」「*」などの記号が多すぎます（${count}個）。`,
    `記号を${limit}個までにするか、欄や取組を分けて書いてください。`,
  ],
  tooDeep: [
    '引用や箇条書き、部品が深く重なりすぎています。',
    '重なりを浅くしてください。三段までが読みやすい深さです。',
  ],
  endless: [
    '切れ目のない文字が長く続いています。',
    '句読点や改行、空白で区切ってください。区切り線は、短くするか消してください。',
  ],
  privateLetters: [
    '職場のパソコンだけにある文字（外字）が入っています。',
    'ほかの人の画面では空白や別の字になります。ふつうの漢字か、かなに置き換えてください。',
  ],
  image: [
    '本文に「![…](…)」で図を入れることはできません。',
    '「<Figure src="files/図.png" alt="図の説明" />」のように書いてください。',
  ],
  figure: (src: string) => [
    `図「${src}」は使えません。`,
    '計画のフォルダーの下の files/ に置き、「files/図.png」のように書いてください。',
  ],
  control: [
    '目に見えない制御文字が入っています。',
    'この行を打ち直すか、メモ帳などに一度貼り付けて文字だけにしてください。',
  ],
} as const;
