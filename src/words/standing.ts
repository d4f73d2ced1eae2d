/** Current status and latest grade, on pages, in lists and on cards. */
export const standingWords = {
  now: 'いまの状況',
  latest: '最新の評価',
  last: '最後の評価',
  none: 'まだ評価されていません。',
  /** 令和8年度上半期 */
  round: (year: string, round: string) => `${year}${round}`,
  unpublished: (years: readonly string[]) => `${years.join('・')}は未公表`,
};
