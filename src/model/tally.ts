import type { Judgement } from './judgement.ts';
import type { Grade } from './scale.ts';

/** How many items of a group were judged how in one year, or over the whole period. */
export interface Tally {
  /** `2013`, or `overall` for the evaluation of the whole period. */
  key: string;
  /** 平成25年度（2013年度） */
  label: string;
  /** H25 */
  short: string;
  /** Only graded ones; their sum is the base. */
  counts: { grade: Grade; count: number }[];
  /** What every percentage is a percentage of. */
  base: number;
  /** Said by the scale itself not to be assessable, by code. */
  notAssessable: { grade: Grade; count: number }[];
  upcoming: number;
  unpublished: number;
  outside: number;
}

/** @param grades the steps of the scale in force in that year, in their order */
export function buildTally(
  head: Pick<Tally, 'key' | 'label' | 'short'>,
  grades: readonly Grade[],
  judgements: readonly Judgement[],
): Tally {
  const count = (grade: Grade) =>
    judgements.filter((judgement) => 'grade' in judgement && judgement.grade.code === grade.code).length;
  const counts = grades.filter((grade) => grade.kind === 'graded').map((grade) => ({ grade, count: count(grade) }));
  const inState = (state: Judgement['state']) => judgements.filter((judgement) => judgement.state === state).length;
  return {
    ...head,
    counts,
    base: counts.reduce((total, entry) => total + entry.count, 0),
    notAssessable: grades
      .filter((grade) => grade.kind !== 'graded')
      .map((grade) => ({ grade, count: count(grade) }))
      .filter((entry) => entry.count > 0),
    upcoming: inState('upcoming'),
    unpublished: inState('unpublished'),
    outside: inState('outside'),
  };
}

/** A count as percent of the base, one decimal; null without a base. 0 % and 100 % only appear for none and all. */
export function shareOf(count: number, base: number): number | null {
  if (base === 0) return null;
  const share = Math.round((count / base) * 1000) / 10;
  if (count === 0 || count === base) return share;
  return Math.min(99.9, Math.max(0.1, share));
}
