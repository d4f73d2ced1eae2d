export const cardWords = {
  drawing: 'カードを描いています',
  present: (word: string) => `評価　${word}`,
  number: (no: string) => `No.${no}`,
};
