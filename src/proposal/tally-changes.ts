import type { Plan } from '../model/plan.ts';
import type { Tally } from '../model/tally.ts';
import { states } from '../words/states.ts';
import { proposalWords } from '../words/proposal.ts';

/** The distribution of one year's grades before and after. */
export interface TallyChange {
  /** 平成25年度（2013年度） */
  label: string;
  rows: { word: string; before: number; after: number }[];
}

/** Years whose numbers the public will see changed; a plan that is not there counts nothing. */
export function tallyChanges(before: Plan | undefined, after: Plan | undefined): TallyChange[] {
  const [old, now] = [talliesOf(before), talliesOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [countsOf(old.get(key)), countsOf(now.get(key))];
    const rows = [...new Set([...is.keys(), ...was.keys()])].map((word) => ({
      word,
      before: was.get(word) ?? 0,
      after: is.get(word) ?? 0,
    }));
    const changed = rows.some((row) => row.before !== row.after);
    return changed ? [{ label: (now.get(key) ?? old.get(key)!).label, rows }] : [];
  });
}

function talliesOf(plan: Plan | undefined): Map<string, Tally> {
  const { all = [], overall = null } = plan?.tallies ?? {};
  return new Map([...all, ...(overall ? [overall] : [])].map((tally) => [tally.key, tally]));
}

function countsOf(tally: Tally | undefined): Map<string, number> {
  if (!tally) return new Map();
  const given = [...tally.counts, ...tally.notAssessable].map(({ grade, count }): [string, number] => [
    grade.label === grade.code ? grade.code : proposalWords.judged(grade.code, grade.label),
    count,
  ]);
  const states_: [string, number][] = [
    [states.upcoming, tally.upcoming],
    [states.unpublished, tally.unpublished],
  ];
  return new Map([...given, ...states_]);
}
