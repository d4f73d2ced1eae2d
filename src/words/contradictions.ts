/**
 * What is said where two cells of a sheet do not agree: both are quoted, and nobody is told which of them is wrong.
 * `[what clashes, what to do]`
 */
type Quoted = readonly [box: string, text: string];
const said = ([box, text]: Quoted) => `${box}「${text}」`;
const or = (rule: string) => `このままでよければ answers に「${rule}: 理由」と書いてください。`;

export const contradictions = {
  blank: '（空欄）',
  period: '計画期間',
  reportOf: (round: string, box: string) => `${round}の${box}`,
  gradeOverMissedTarget: (whose: string, grade: Quoted, indicator: string, target: string, actual: string) =>
    [
      `${whose}の${said(grade)}と、指標「${indicator}」の目標「${target}」・実績「${actual}」が合いません（目標に届いていません）。`,
      `評価と数値を確かめてください。${or('grade-over-missed-target')}`,
    ] as const,
  statusWithoutActual: (
    year: string,
    [round, box, status]: readonly [string, string, string],
    report: Quoted,
    actual: Quoted,
  ) =>
    [
      `${year}の${round}の${box}が「${status}」なのに、何をしたかが書かれていません（${said(report)}、${said(actual)}）。`,
      `したことを書いてください。${or('status-without-actual')}`,
    ] as const,
  actualCopiesPlan: (year: string, plan: Quoted, actual: Quoted) =>
    [
      `${year}の${said(actual)}が、${said(plan)}とほとんど同じ文章です。`,
      `計画のうち実際にしたことと、その結果を書いてください。${or('actual-copies-plan')}`,
    ] as const,
  /** `earlierYear`: undefined where the earlier cell is of the same year. */
  actualCopiesEarlier: (year: string, now: Quoted, earlierYear: string | undefined, earlier: Quoted) =>
    [
      `${year}の${said(now)}が、${earlierYear === undefined ? '' : `${earlierYear}の`}${said(earlier)}とほとんど同じ文章です。`,
      `この時期に新たにしたことと、その結果を書いてください。${or('actual-copies-last-year')}`,
    ] as const,
  figureUnlikeIndicator: (year: string, text: Quoted, indicator: Quoted) =>
    [
      `${year}の${said(text)}と、指標の欄の実績「${indicator[0]} ${indicator[1]}」が合いません。`,
      `文章と指標の数値のどちらが正しいかを確かめてください。${or('figure-unlike-indicator')}`,
    ] as const,
  finalWithoutYear: (grade: Quoted, years: readonly string[], box: string) =>
    [
      `計画期間の評価（最終）の${said(grade)}がありますが、${years.map((year) => `${year}の${said([box, contradictions.blank])}`).join('、')}です。`,
      `年度の評価を書いてください。${or('final-without-year')}`,
    ] as const,
  issuesNotTakenUp: (
    [lastYear, issuesBox, issues]: readonly [string, string, string],
    [year, planBox, plan]: readonly [string, string, string],
  ) =>
    [
      `${lastYear}の${said([issuesBox, issues])}に、${year}の${said([planBox, plan])}が触れていないように見えます。`,
      '前の年度の課題が計画に生かされているかを、二つの欄を読み比べて確かめてください。',
    ] as const,
};
