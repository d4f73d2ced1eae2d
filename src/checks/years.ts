import type { Finding, Path } from '../finding.ts';
import { columnOf } from '../model/fiscal-year.ts';
import type { Plan } from '../model/plan.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ItemEntry } from '../schema/item.ts';
import { checks } from '../words/checks.ts';
import { type Rule, findingAtKey } from './rule.ts';

/** Forms show figures some years before a plan (従前値) and goals some years after; further away it is a slip. */
const reach = 15;

/** Years of the sheet are years of the plan; figures may reach beyond it, within reason. */
export const checkYears: Rule = ({ archive }) => [
  ...archive.plans.flatMap((plan) => strayKeys(indicatorYears(plan.entry.indicators ?? [], []), plan, plan.file)),
  ...[...archive.items.values()].flatMap(({ file, entry, plan }) => [
    ...Object.keys(entry.years ?? {})
      .filter((key) => !ofPlan(key, plan))
      .map((key) =>
        findingAtKey(
          'year-outside-plan',
          'error',
          file,
          ['years', key],
          checks.yearOutsidePlan(key, plan.from, plan.to),
        ),
      ),
    ...strayKeys(keyedByYear(entry), plan, file),
    ...single(entry).flatMap(([path, year]) => farYear(path, String(year), year, plan, file)),
  ]),
];

/** `2027-` may follow a plan that ends in 2026: forms print 「○年度以降」 as their last column. */
function ofPlan(key: string, { from, to }: Plan): boolean {
  const column = columnOf(key);
  if (column.to === null) return column.from >= from && column.from <= to + 1;
  return column.from >= from && column.to <= to && column.from <= column.to;
}

/** Boxes that have a figure for each year. */
function keyedByYear({ indicators = [], effects = [], budget, tasks = [] }: ItemEntry): [Path, object | undefined][] {
  return [
    ...indicatorYears(indicators, []),
    ...effects.flatMap(({ planned, actual }, index): [Path, object | undefined][] => [
      [['effects', index, 'planned'], planned],
      [['effects', index, 'actual'], actual],
    ]),
    [['budget', 'planned'], budget?.planned],
    [['budget', 'actual'], budget?.actual],
    ...tasks.map(({ stages }, index): [Path, object] => [['tasks', index, 'stages'], stages]),
  ];
}

function indicatorYears(indicators: readonly Indicator[], at: Path): [Path, object | undefined][] {
  return indicators.flatMap(({ targets, actuals }, index): [Path, object | undefined][] => [
    [[...at, 'indicators', index, 'targets'], targets],
    [[...at, 'indicators', index, 'actuals'], actuals],
  ]);
}

/** Boxes that hold one year. */
function single({ ended, since, reviews = [], indicators = [] }: ItemEntry): [Path, number][] {
  return [
    ...(since ? [[['since', 'year'], since.year] as [Path, number]] : []),
    ...(ended ? [[['ended', 'year'], ended.year] as [Path, number]] : []),
    ...reviews.flatMap(({ year }, index): [Path, number][] =>
      year === undefined ? [] : [[['reviews', index, 'year'], year]],
    ),
    ...indicators.flatMap(({ baseline }, index): [Path, number][] =>
      baseline ? [[['indicators', index, 'baseline', 'year'], baseline.year]] : [],
    ),
  ];
}

function strayKeys(keyed: [Path, object | undefined][], plan: Plan, file: string): Finding[] {
  return keyed.flatMap(([path, years]) =>
    Object.keys(years ?? {}).flatMap((key) => {
      const { from, to } = columnOf(key.split('/')[0] ?? key);
      const last = to ?? from;
      return farYear([...path, key], key, from <= last ? from : Infinity, plan, file, last);
    }),
  );
}

function farYear(path: Path, key: string, year: number, { from, to }: Plan, file: string, last = year): Finding[] {
  if (year >= from - reach && last <= to + reach && year !== Infinity) return [];
  return [findingAtKey('year-outside-plan', 'error', file, path, checks.yearFarAway(key, from, to))];
}
