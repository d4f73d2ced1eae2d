/** The page on which sheets are written in the browser. */
export const editingPage = {
  title: '調書を書く',
  /** Between the levels of the outline. */
  below: '　›　',
  grade: (code: string, label: string) => `${code}　${label}`,
  item: '取組',
  plan: (name: string) => `${name}の調書です。欄の並びは紙の調書と同じです。書いたら「保存」を押します。`,
  planClosed: (name: string) => `${name}の調書です。この計画は終わっています。`,
  itemSummary: (no: string, title: string) => `${no}　${title}`,
  key: '項目',
  body: '詳しい説明（市民向け）',
  slugHint: 'ファイルの名前になります。半角の英小文字・数字・ハイフンで書きます。公開した後は変えません。',
  slugWrong: '半角の英小文字・数字・ハイフンで書いてください。',
  /** Texts that the Japanese of the CMS lacks, by its keys. */
  unsaid: { list_item_options: 'この一つの操作' },
  /** What a change is called, on the editing page's host and in the repository. */
  changes: {
    create: '調書の追加：{{path}}',
    update: '調書の変更：{{path}}',
    delete: '調書の削除：{{path}}',
  },
  noRepository:
    'ADMIN=1 で編集画面を作るには、調書を置いている GitHub か GitLab の場所が要ります。ADMIN_REPO=city/gyokaku の形で書いてください。',
  noScript: 'このページを使うには、ブラウザーの JavaScript を有効にしてください。',
  unreadable: 'ファイルの先頭に「---」で囲んだ部分がありません。テキストエディターで直してください。',
  /** Shown below a box, by key. */
  hints: {
    no: '紙の調書の番号です。書かなければ、ファイルの名前になります。',
    summary: '市民向けの一行です。40字から80字で書きます。',
    category: '二つ以上選ぶと、先頭のほかは再掲になります。',
    lead: '紙の調書で●の付く課です。',
    background: '箇条書きは、どの行も「- 」で始めます。段落は一行空けて分けます。ほかの文章の欄も同じです。',
    continues: '前の計画の取組を「2015/03」のように書きます。二つ以上は行を分けます。',
    answers: '「確認」に示された名前と、そのままでよい理由を書きます。理由は公開されます。',
    history: '計画の変更と訂正では、対象の欄、変更前、変更後、備考をすべて書きます。',
    draft: '付けると、公開されません。',
    embargo: 'この日から公開されます。',
    figure: '数値は半角で、単位を付けずに書きます。',
    lines: '一つを一行に書きます。',
    into: '「2023/dx-01」のように書きます。',
    body: '見出しは「## 」で始めます。書かなくてもかまいません。',
  } as Record<string, string>,
};
