import { formatColumn } from '../model/fiscal-year.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** A check that says all goes well, and nobody says what was done. */
export const checkStatusWithoutActual: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap((item) =>
    item.timeline.flatMap((year) =>
      year.checks.flatMap(({ round, judgement, report }) => {
        const well = judgement.state === 'graded' && judgement.grade.tone === 'good';
        if (!well || report !== undefined || year.actual !== undefined) return [];
        const words = checks.statusWithoutActual(formatColumn(year.column), round.label, judgement.grade.label);
        return [
          finding(
            'status-without-actual',
            'warning',
            item.file,
            ['years', year.column.key, 'checks', round.id, 'status'],
            words,
          ),
        ];
      }),
    ),
  );
