import { formatColumn } from '../model/fiscal-year.ts';
import { contradictions } from '../words/contradictions.ts';
import { actualsOf } from './actual-boxes.ts';
import { isCopy } from './alike.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';

/** Stock phrases (「予定どおり実施した」) may well return; what is longer was copied. */
const stockPhrase = 12;

/** 実績, or what a round reports, that is last year's once more: box by box. */
export const actualCopiesLastYear = ruleOfItems('actual-copies-last-year', 'warning', ({ timeline, plan: { form } }) =>
  timeline.flatMap((year, at) => {
    const before = timeline[at - 1];
    if (!before) return [];
    const labels = [form.label('actual'), form.label('report')] as const;
    const earlier = actualsOf(before, ...labels);
    return actualsOf(year, ...labels).flatMap(({ box, key, text, path }) => {
      const last = earlier.find((candidate) => candidate.key === key);
      if (!last || !isCopy(last.text, text, stockPhrase)) return [];
      return [
        {
          path,
          other: last.path,
          words: contradictions.actualCopiesLastYear(
            [formatColumn(before.column), quote(last.text)],
            [formatColumn(year.column), quote(text)],
            box,
          ),
        },
      ];
    });
  }),
);
