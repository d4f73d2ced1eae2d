/** Parts of speech, as the dictionaries name them. */
export const analysed = {
  noun: '体言',
  /** Fields whose short forms are names, and stand in other words: 水曜 → 水, 図書印刷 → 図書. */
  nameFields: [
    '企業名',
    '旧企業名',
    '人名',
    '人',
    '地名',
    '大学名',
    '動植物',
    '料理',
    '国名',
    '組織名',
    '商品',
    '音楽',
    'スポーツ',
    'ファッション',
    '娯楽',
    '単位',
    '時間',
    '美容',
  ],
  /** Those that make one longer word with their neighbours. */
  joining: ['名詞', '接頭詞'],
  /** Those that are looked for by themselves. */
  standing: ['動詞', '形容詞', '副詞'],
};
