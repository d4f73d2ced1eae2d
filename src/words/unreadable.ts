/** What is said of a file that cannot be read at all, or not as YAML. */
export const unreadable = {
  tooLarge: (megabytes: string) => `ファイルが大きすぎます（${megabytes} MB）。1 MB までのファイルを読みます。`,
  tooLargeRemedy: '一つの取組を一つのファイルに分け、写真や表はこのファイルに入れないでください。',
  encoding: (name: string | null) =>
    name === null
      ? '文字コードが UTF-8 ではないため、読めません。'
      : `文字コードが UTF-8 ではなく ${name} のようなので、読めません。`,
  encodingRemedy: 'エディターの「名前を付けて保存」で、文字コードに UTF-8 を選んで保存し直してください。',
  empty: 'ファイルが空です。',
  emptyRemedy: '内容を書くか、要らないファイルなら消してください。',
  symlink: 'ファイルの実体がありません（別の場所へのリンクです）。',
  symlinkRemedy: 'リンクではなく、ファイルそのものを置いてください。',
  unreadable: 'ファイルを開けません。',
  unreadableRemedy: 'ファイルが壊れていないか、読み取りの権限があるかを確かめてください。',
  noFrontMatter: '先頭の「---」がないため、書かれている項目を読めません。',
  noFrontMatterRemedy: '1行目に「---」だけの行を置き、その次の行から「title: …」のように書いてください。',
  openFrontMatter: '項目の終わりを示す「---」がありません。',
  openFrontMatterRemedy: '項目を書き終えた次の行に「---」だけの行を置いてください。',
  notAMap: '「項目: 値」の形で書かれていません。',
  notAMapRemedy: '「title: 取組の名前」のように、項目の名前と値を「: 」でつないで書いてください。',
  misplaced: 'この場所とファイル名では、どの取組・計画か決まりません。',
  misplacedRemedy:
    '取組は plans/計画/取組.mdx、計画は plans/計画/plan.yaml に置き、名前は英小文字・数字・ハイフンにしてください。',
  missing: (file: string) => `${file} がありません。`,
  missingRemedy: (file: string) => `${file} を作ってください。書き方は README にあります。`,
  noFolder: '内容のフォルダーが見つかりません。',
  noFolderRemedy: 'CONTENT_DIR に書いたフォルダーの名前を確かめてください。',
};

/** What is said where YAML stops, by the parser's code. `[what is wrong, what to do]` */
export const yamlFaults: Record<string, readonly [string, string]> = {
  fullWidthColon: [
    '項目の名前のあとが全角の「：」になっています。',
    '半角の「: 」（コロンと空白）にしてください。',
  ],
  missingSpace: [
    '「:」のあとに空白がありません。',
    '「title: 取組の名前」のように、コロンのあとに半角の空白を一つ入れてください。',
  ],
  missingColon: [
    '項目の名前と値を分ける「: 」がありません。',
    '「title: 取組の名前」のように、コロンと空白を入れてください。',
  ],
  colonInValue: [
    '値の中に「: 」があり、項目の名前と区別できません。',
    '値の全体を引用符で囲んでください（例: title: "目標: 窓口の改善"）。',
  ],
  tab: ['字下げにタブが使われています。', '字下げは半角の空白2文字ずつにしてください。'],
  ideographicSpace: [
    '字下げに全角の空白が使われています。',
    '字下げは半角の空白2文字ずつにしてください。',
  ],
  indent: [
    '字下げがそろっていません。',
    '同じ段の項目は、行の先頭の半角空白の数をそろえてください。',
  ],
  duplicateKey: [
    '同じ項目が二度書かれています。',
    '一つにまとめるか、片方を消してください。',
  ],
  quote: ['引用符が閉じられていません。', '始まりと同じ引用符で値を閉じてください。'],
  bracket: ['かっこ「[ ]」「{ }」が閉じられていません。', '閉じるかっこを書くか、値の全体を引用符で囲んでください。'],
  reserved: [
    '値がこの記号（@ ` % など）で始まるため読めません。',
    '値の全体を引用符で囲んでください（例: "%の目標"）。',
  ],
  alias: [
    '値が「*」または「&」で始まるため、ほかの場所への参照と読まれました。',
    '値の全体を引用符で囲んでください（例: "*1 見込"）。',
  ],
  aliasBomb: ['参照（&と*）が多すぎるため、読むのをやめました。', '参照を使わず、値をそのまま書いてください。'],
  tooDeep: ['字下げやかっこが深すぎるため、読むのをやめました。', '書き方の見本と同じ深さにしてください。'],
  many: ['「---」で区切られた内容が二つ以上あります。', '一つのファイルには一つの内容だけを書いてください。'],
  conflict: [
    '編集の衝突の印（<<<<<<< や >>>>>>>）が残っています。',
    '残す方の文章を選び、印の行を消してください。',
  ],
  other: ['この行を読めません。', '前後の行の「: 」「- 」、引用符、字下げを確かめてください。'],
};
