import type { Finding, Path } from '../finding.ts';
import { columnOf } from '../model/fiscal-year.ts';
import type { Plan } from '../model/plan.ts';
import type { ItemEntry } from '../schema/item.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Forms show figures some years before a plan (従前値) and goals some years after; further away it is a slip. */
const reach = 15;

/** Years of the sheet are years of the plan; figures may reach beyond it, within reason. */
export const checkYears: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap(({ file, entry, plan }) => [
    ...Object.keys(entry.years ?? {})
      .filter((key) => !ofPlan(key, plan))
      .map((key) =>
        finding('year-outside-plan', 'error', file, ['years', key], checks.yearOutsidePlan(key, plan.from, plan.to)),
      ),
    ...strayYears(entry, plan, file),
  ]);

/** `2027-` may follow a plan that ends in 2026: forms print 「○年度以降」 as their last column. */
function ofPlan(key: string, { from, to }: Plan): boolean {
  const column = columnOf(key);
  if (column.to === null) return column.from >= from && column.from <= to + 1;
  return column.from >= from && column.to <= to && column.from <= column.to;
}

function strayYears(entry: ItemEntry, { from, to }: Plan, file: string): Finding[] {
  const keyed: [Path, object | undefined][] = [
    ...(entry.indicators ?? []).flatMap(({ targets, actuals }, index): [Path, object | undefined][] => [
      [['indicators', index, 'targets'], targets],
      [['indicators', index, 'actuals'], actuals],
    ]),
    ...(entry.effects ?? []).flatMap(({ planned, actual }, index): [Path, object | undefined][] => [
      [['effects', index, 'planned'], planned],
      [['effects', index, 'actual'], actual],
    ]),
    [['budget', 'planned'], entry.budget?.planned],
    [['budget', 'actual'], entry.budget?.actual],
    ...(entry.tasks ?? []).map(({ stages }, index): [Path, object] => [['tasks', index, 'stages'], stages]),
  ];
  const far = (year: number) => year < from - reach || year > to + reach;
  return keyed.flatMap(([path, years]) =>
    Object.keys(years ?? {}).flatMap((key) => {
      const column = columnOf(key.split('/')[0] ?? key);
      const stray = far(column.from) || far(column.to ?? column.from) || column.from > (column.to ?? Infinity);
      return stray
        ? [finding('year-outside-plan', 'error', file, [...path, key], checks.yearFarAway(key, from, to))]
        : [];
    }),
  );
}
