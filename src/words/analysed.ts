/** Parts of speech, as the dictionaries name them. */
export const analysed = {
  noun: '体言',
  /** Those that make one longer word with their neighbours. */
  joining: ['名詞', '接頭詞'],
  /** Those that are looked for by themselves. */
  standing: ['動詞', '形容詞', '副詞'],
};
