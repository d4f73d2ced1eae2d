import { formatColumn } from '../model/fiscal-year.ts';
import { contradictions } from '../words/contradictions.ts';
import { actualsOf } from './actual-boxes.ts';
import { isCopy } from './alike.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';

/** Stock phrases and milestones (「実施」「条例の制定」) may well be the same in both boxes. */
const milestone = 6;

/** 実績, or what a round reports, that is 計画 once more. */
export const actualCopiesPlan = ruleOfItems('actual-copies-plan', 'warning', ({ timeline, plan: { form } }) =>
  timeline.flatMap(({ plan, ...year }) =>
    actualsOf(year, form.label('actual'), form.label('report')).flatMap(({ box, text, path }) =>
      plan === undefined || !isCopy(plan, text, milestone)
        ? []
        : [
            {
              path,
              other: ['years', year.column.key, 'plan'],
              words: contradictions.actualCopiesPlan(
                formatColumn(year.column),
                [form.label('plan'), quote(plan)],
                [box, quote(text)],
              ),
            },
          ],
    ),
  ),
);
