/** What is said when a value does not have the shape of its box. */
export const shape = {
  unknownKey: (key: string) => `「${key}」という項目はありません。`,
  didYouMean: (name: string) => `「${name}」ではありませんか。`,
  knownKeys: (names: string) => `使える項目は ${names} です。`,
  noKeys: 'この行を消してください。',
  missing: (key: string) => `「${key}」がありません。`,
  missingRemedy: (key: string) => `「${key}: 」を書いてください。`,
  wrong: (value: string) => `「${value}」は、この欄に書けません。`,
  wrongMap: '項目のまとまりは、この欄に書けません。',
  wrongList: '一覧は、この欄に書けません。',
  choose: (names: string) => `${names} のどれかを書いてください。`,
  tooFew: '一つも書かれていません。',
  tooFewRemedy: '少なくとも一つ書いてください。',
  tooMany: (max: string) => `${max} より多く書かれています。`,
  tooManyRemedy: (max: string) => `${max} までにしてください。`,
  badKey: (key: string) => `「${key}」は、ここの項目の名前に使えません。`,
  separator: '・',
};
