/** How words of judgement are written in another way. Read, never said. */
export const spellings = {
  /** In kana, and in the kanji that means the same. */
  inKanji: [
    ['どおり', '通り'],
    ['とおり', '通り'],
    ['おおむね', '概ね'],
    ['すべて', '全て'],
    ['できた', '出来た'],
    ['とりやめ', '取りやめ'],
    ['取止め', '取りやめ'],
    ['おくれ', '遅れ'],
    ['遅延', '遅れ'],
  ] as const,
  /** Letters that turn a word into its opposite: with one of them it is never nearly the same word. */
  negations: '未不無非否',
  /** How a code is named in a sentence. */
  codeAs: (code: string) => [`${code}評価`, `評価${code}`, `${code}判定`, `${code}ランク`],
};
