import type { CheckRound } from '../schema/plan/check.ts';
import type { YearColumn } from './fiscal-year.ts';
import type { Item } from './item.ts';
import type { Judgement } from './judgement.ts';

/** How an item stands. What is so now, and how it was judged last, are two things: each has its own time. */
export interface Standing {
  /** The newest round that has a report, or owes one; null where the item or its plan has ended. */
  now: { judgement: Judgement; column: YearColumn; round: CheckRound } | null;
  /** The overall judgement when it is final, else that of the newest year that has one. */
  latest: { judgement: Judgement; of: YearColumn | 'overall' } | null;
  /** Years since then whose grade is overdue. */
  unpublished: YearColumn[];
}

export function standingOf({ timeline, overall, ended, plan }: Item): Standing {
  const rounds = timeline.flatMap(({ column, checks }) => checks.map((check) => ({ ...check, column })));
  const now = rounds.findLast(
    ({ judgement: { state } }) => state !== 'upcoming' && state !== 'outside' && state !== 'none',
  );
  const isOver = ended !== undefined || plan.status === 'closed';
  const isFinal = overall?.stage === 'final' && 'grade' in overall.judgement;
  const last = timeline.findLastIndex(({ judgement }) => 'grade' in judgement);
  const year = timeline[last];
  return {
    now: now && !isOver ? { judgement: now.judgement, column: now.column, round: now.round } : null,
    latest: isFinal
      ? { judgement: overall.judgement, of: 'overall' }
      : year
        ? { judgement: year.judgement, of: year.column }
        : null,
    unpublished: timeline
      .slice(last + 1)
      .filter(({ judgement }) => judgement.state === 'unpublished')
      .map(({ column }) => column),
  };
}
