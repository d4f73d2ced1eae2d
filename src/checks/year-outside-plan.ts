import { columnOf } from '../model/fiscal-year.ts';
import type { Plan } from '../model/plan.ts';
import { checks } from '../words/checks.ts';
import type { Found, Rule } from './rule.ts';
import { type YearWritten, yearsOfItem, yearsOfPlan } from './years-written.ts';

/** Forms show figures some years before a plan (従前値) and goals some years after; further away it is a slip. */
const reach = 15;

/** Years of the sheet are years of the plan; figures may reach beyond it, within reason. */
export const yearOutsidePlan: Rule = {
  id: 'year-outside-plan',
  severity: 'error',
  check: ({ archive }) => [
    ...archive.plans.flatMap((plan) => stray(yearsOfPlan(plan.entry), plan, plan.file)),
    ...[...archive.items.values()].flatMap(({ file, entry, plan }) => [
      ...Object.keys(entry.years ?? {})
        .filter((key) => !isOfPlan(key, plan))
        .map((key): Found => ({
          file,
          path: ['years', key],
          atKey: true,
          words: checks.yearOutsidePlan(key, plan.from, plan.to),
        })),
      ...stray(yearsOfItem(entry), plan, file),
    ]),
  ],
};

/** `2027-` may follow a plan that ends in 2026: forms print 「○年度以降」 as their last column. */
export function isOfPlan(key: string, { from, to }: Plan): boolean {
  const column = columnOf(key);
  if (column.to === null) return column.from >= from && column.from <= to + 1;
  return column.from >= from && column.to <= to && column.from <= column.to;
}

function stray(written: readonly YearWritten[], { from, to }: Plan, file: string): Found[] {
  return written.flatMap(({ key, path }): Found[] => {
    const column = columnOf(key.split('/')[0] ?? key);
    const last = column.to ?? column.from;
    if (column.from <= last && column.from >= from - reach && last <= to + reach) return [];
    const isBefore = path[0] === 'since' && last < from;
    return [
      { file, path, atKey: true, words: isBefore ? checks.sinceBefore(key, from) : checks.yearFarAway(key, from, to) },
    ];
  });
}
