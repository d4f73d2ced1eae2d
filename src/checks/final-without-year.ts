import { formatColumn } from '../model/fiscal-year.ts';
import { contradictions } from '../words/contradictions.ts';
import { ruleOfItems } from './rule.ts';

/** A final evaluation of the period while a year of it has none. */
export const finalWithoutYear = ruleOfItems(
  'final-without-year',
  'warning',
  ({ overall, timeline, plan: { form } }) => {
    if (overall?.stage !== 'final' || overall.judgement.state !== 'graded') return [];
    const missing = timeline.filter(({ judgement: { state } }) => state === 'upcoming' || state === 'unpublished');
    if (missing.length === 0) return [];
    return [
      {
        path: ['overall', 'grade'],
        other: ['years', missing[0]!.column.key],
        words: contradictions.finalWithoutYear(
          [form.label('overall.grade'), overall.judgement.grade.code],
          missing.map(({ column }) => formatColumn(column)),
          form.label('grade'),
        ),
      },
    ];
  },
);
