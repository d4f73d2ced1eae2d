import { formatColumn } from '../model/fiscal-year.ts';
import { contradictions } from '../words/contradictions.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';

/** A final evaluation of the period, as a grade or in words, while a year of it has none. */
export const finalWithoutYear = ruleOfItems(
  'final-without-year',
  'warning',
  ({ overall, timeline, plan: { form } }) => {
    if (overall?.stage !== 'final') return [];
    const { judgement, assessment } = overall;
    const graded = judgement.state === 'graded';
    if (!graded && (assessment === undefined || judgement.state === 'not-assessable')) return [];
    const missing = timeline.filter(({ judgement: { state } }) => state === 'upcoming' || state === 'unpublished');
    if (missing.length === 0) return [];
    const key = graded ? 'grade' : 'assessment';
    return [
      {
        path: ['overall', key],
        other: ['years', missing[0]!.column.key],
        words: contradictions.finalWithoutYear(
          [form.label(`overall.${key}`), graded ? judgement.grade.code : quote(assessment)],
          missing.map(({ column }) => formatColumn(column)),
          form.label('grade'),
        ),
      },
    ];
  },
);
