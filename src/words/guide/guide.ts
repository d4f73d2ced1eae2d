/** What the field guide says around the boxes. */
export const guideWords = {
  /** Between the keys that lead to a box. */
  below: ' › ',
  required: '必須',
  keys: 'ファイルでの項目',
  example: '例',
  choices: '選べる言葉',
  forms: '書き方',
  rules: '確かめること',
  rulesCount: (count: number) => `確かめること（${count}件）`,
  contentsOf: (title: string) => `${title}の目次`,
  place: (place: string) => `場所：${place}`,
  same: (label: string) => `中の欄は「${label}」と同じです。`,
};
