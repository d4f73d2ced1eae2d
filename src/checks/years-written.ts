import type { Path } from '../finding.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { ItemEntry } from '../schema/item.ts';
import type { PlanEntry } from '../schema/plan.ts';

/** A fiscal year that a file names outside the boxes of its years. */
export interface YearWritten {
  /** `2013`, `2026-2028`, `2013/h1` */
  key: string;
  path: Path;
}

export function yearsOfPlan({ indicators = [] }: PlanEntry): YearWritten[] {
  return inIndicators(indicators);
}

/** Years of figures and schedules, and boxes that hold one year. */
export function yearsOfItem({ indicators = [], effects = [], budget, tasks = [], ...entry }: ItemEntry): YearWritten[] {
  const { since, ended, reviews = [] } = entry;
  return [
    ...inIndicators(indicators),
    ...effects.flatMap(({ planned, actual }, index) => [
      ...keysOf(planned, ['effects', index, 'planned']),
      ...keysOf(actual, ['effects', index, 'actual']),
    ]),
    ...keysOf(budget?.planned, ['budget', 'planned']),
    ...keysOf(budget?.actual, ['budget', 'actual']),
    ...tasks.flatMap(({ stages }, index) => keysOf(stages, ['tasks', index, 'stages'])),
    ...single(since?.year, ['since', 'year']),
    ...single(ended?.year, ['ended', 'year']),
    ...reviews.flatMap(({ year }, index) => single(year, ['reviews', index, 'year'])),
    ...indicators.flatMap(({ baseline }, index) => single(baseline?.year, ['indicators', index, 'baseline', 'year'])),
  ];
}

function inIndicators(indicators: readonly Indicator[]): YearWritten[] {
  return indicators.flatMap(({ targets, actuals }, index) => [
    ...keysOf(targets, ['indicators', index, 'targets']),
    ...keysOf(actuals, ['indicators', index, 'actuals']),
  ]);
}

function keysOf(years: object | undefined, at: Path): YearWritten[] {
  return Object.keys(years ?? {}).map((key) => ({ key, path: [...at, key] }));
}

function single(year: number | undefined, path: Path): YearWritten[] {
  return year === undefined ? [] : [{ key: String(year), path }];
}
