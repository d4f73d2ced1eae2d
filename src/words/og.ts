export const cardWords = {
  drawing: 'カードを描いています',
  judged: (when: string, word: string) => `${when}　${word}`,
};
