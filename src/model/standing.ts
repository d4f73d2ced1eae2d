import type { CheckRound } from '../schema/plan/check.ts';
import { standingWords } from '../words/standing.ts';
import { type YearColumn, formatColumnEra } from './fiscal-year.ts';
import type { Item } from './item.ts';
import type { Judgement } from './judgement.ts';

/** An item's current status and latest grade. They refer to different times, which `when` names: 令和8年度上半期, 令和7年度. */
export interface Standing {
  /** The newest round that is reported or overdue; null if the item or its plan has ended. */
  now: { judgement: Judgement; column: YearColumn; round: CheckRound; when: string } | null;
  /** The final overall judgement, else the newest year's. */
  latest: { judgement: Judgement; of: YearColumn | 'overall'; when: string } | null;
  /** Later years whose grade is overdue. */
  unpublished: YearColumn[];
}

export function standingOf({ timeline, overall, ended, plan }: Item): Standing {
  const rounds = timeline.flatMap(({ column, checks }) =>
    checks.map(({ judgement, round }) => ({ judgement, round, column })),
  );
  const now = rounds.findLast(
    ({ judgement: { state } }) => state !== 'upcoming' && state !== 'outside' && state !== 'none',
  );
  const isOver = ended !== undefined || plan.status === 'closed';
  const isFinal = overall?.stage === 'final' && 'grade' in overall.judgement;
  const last = timeline.findLastIndex(({ judgement }) => 'grade' in judgement);
  const year = timeline[last];
  return {
    now: now && !isOver ? { ...now, when: standingWords.round(formatColumnEra(now.column), now.round.label) } : null,
    latest: isFinal
      ? { judgement: overall.judgement, of: 'overall', when: plan.form.label('overall') }
      : year
        ? { judgement: year.judgement, of: year.column, when: formatColumnEra(year.column) }
        : null,
    unpublished: timeline
      .slice(last + 1)
      .filter(({ judgement }) => judgement.state === 'unpublished')
      .map(({ column }) => column),
  };
}
