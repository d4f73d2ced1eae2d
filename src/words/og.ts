export const cardWords = {
  present: (word: string) => `評価　${word}`,
  number: (no: string) => `No.${no}`,
};
