/** What a search result calls the cells of a sheet. */
export const cellWords = {
  kinds: {
    title: '取組の名前',
    content: '現状・目的・内容',
    plan: '計画',
    actual: '実績・取組の状況',
    assessment: '評価',
    issues: '課題・今後',
    figures: '指標・効果額',
    reviews: '外部評価・意見',
    other: 'そのほか',
  },
  /** 平成25年度 ・ 下半期の取組の状況 */
  inYear: (year: string, box: string) => `${year} ・ ${box}`,
  ofRound: (round: string, box: string) => `${round}の${box}`,
  ofWhole: (whole: string, box: string) => `${whole} ・ ${box}`,
  judged: (label: string, word: string) => `${label} ${word}`,
};

export type CellKind = keyof typeof cellWords.kinds;
