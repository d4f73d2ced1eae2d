import { type YearColumn, columnOf } from '../model/fiscal-year.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';
import { isOfPlan } from './year-outside-plan.ts';

/** What was done in a year is told once: no column of a sheet holds a year that another holds. Figures may have a column for the sum of several years besides. */
export const yearTwice = ruleOfItems('year-twice', 'warning', ({ entry, plan }) => {
  const columns = Object.keys(entry.years ?? {})
    .filter((key) => isOfPlan(key, plan))
    .map(columnOf);
  return columns.flatMap((column, index) => {
    const earlier = columns.slice(0, index).find((other) => overlap(other, column));
    return earlier
      ? [{ path: ['years', column.key], atKey: true, words: checks.yearTwice(column.key, earlier.key) }]
      : [];
  });
});

function overlap(a: YearColumn, b: YearColumn): boolean {
  return a.from <= (b.to ?? Infinity) && b.from <= (a.to ?? Infinity);
}
