/**
 * What is said where two cells of a sheet do not agree: both are quoted, and nobody is told which of them is wrong.
 * `[what clashes, what to do]`
 */
type Quoted = readonly [box: string, text: string];
const said = ([box, text]: Quoted) => `${box}「${text}」`;
const holds = ([box, text]: Quoted) => (text === blank ? `${box}は空欄` : `${box}は「${text}」`);
const blank = '（空欄）';
const or = (rule: string) => `このままでよければ、理由を answers に「${rule}: 理由」と書いてください。`;

export const contradictions = {
  blank,
  period: '計画期間',
  reportOf: (round: string, box: string) => `${round}の${box}`,
  gradeOverMissedTarget: (whose: string, [box, grade]: Quoted, indicator: string, target: string, actual: string) =>
    [
      `${whose}の${box}は「${grade}」ですが、指標「${indicator}」の実績「${actual}」は、目標「${target}」に届いていません。`,
      `評価と指標の数値を確かめ、違っている方を直してください。${or('grade-over-missed-target')}`,
    ] as const,
  statusWithoutActual: (
    year: string,
    [round, box, status]: readonly [string, string, string],
    report: Quoted,
    actual: Quoted,
  ) =>
    [
      `${year}の${round}の${box}は「${status}」ですが、何をしたかが書かれていません。${holds(report)}、${holds(actual)}です。`,
      `この時期にしたことを、一行でも書いてください。${or('status-without-actual')}`,
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
      `その後に新しくしたことと、その結果を書いてください。${or('actual-copies-last-year')}`,
    ] as const,
  figureUnlikeIndicator: (year: string, [box, text]: Quoted, [indicator, figure]: Quoted) =>
    [
      `${year}の${box}に「${text}」とありますが、指標の欄の実績は「${indicator} ${figure}」です。`,
      `どちらの数値が正しいかを確かめ、違っている方を直してください。${or('figure-unlike-indicator')}`,
    ] as const,
  finalWithoutYear: (grade: Quoted, years: readonly string[], box: string) =>
    [
      `最終の評価として計画期間の${said(grade)}が書かれていますが、${years.map((year) => `${year}の${box}`).join('と')}が空欄です。`,
      `空いている年度の評価を書いてください。${or('final-without-year')}`,
    ] as const,
  issuesNotTakenUp: (
    [lastYear, issuesBox, issues]: readonly [string, string, string],
    [year, planBox, plan]: readonly [string, string, string],
  ) =>
    [
      `${lastYear}の${said([issuesBox, issues])}と、${year}の${said([planBox, plan])}に、「検討」や「対応」などのほかに共通する言葉がありません。`,
      '課題への対応が計画に入っているかを読み比べてください。言い方が違うだけなら、そのままでかまいません。',
    ] as const,
};
