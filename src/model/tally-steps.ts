import type { Grade } from './scale.ts';
import { type Tally, shareOf } from './tally.ts';

/** One step of the scale across several tallies: a row of their table. */
export interface TallyStep {
  grade: Grade;
  /** The wording differs between the tallies: then only the code stands for all of them. */
  reworded: boolean;
  cells: { count: number; share: number | null }[];
}

/** The steps that any of the tallies knows, in the order of the scale, each code once. */
export function stepsOf(tallies: readonly Tally[]): TallyStep[] {
  const entriesOf = (tally: Tally) => [...tally.counts, ...tally.notAssessable];
  const grades = tallies.flatMap((tally) => entriesOf(tally).map(({ grade }) => grade));
  return [...new Set(grades.map(({ code }) => code))].map((code): TallyStep => {
    const wordings = grades.filter((grade) => grade.code === code);
    return {
      grade: wordings[0]!,
      reworded: wordings.some(({ label }) => label !== wordings[0]!.label),
      cells: tallies.map((tally) => {
        const count = entriesOf(tally).find((entry) => entry.grade.code === code)?.count ?? 0;
        return { count, share: wordings[0]!.kind === 'graded' ? shareOf(count, tally.base) : null };
      }),
    };
  });
}
