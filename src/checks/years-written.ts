import type { Path } from '../finding.ts';
import type { ItemEntry } from '../schema/item.ts';
import type { PlanEntry } from '../schema/plan.ts';
import type { Review } from '../schema/review.ts';
import { type IndicatorWritten, indicatorsOfItem, indicatorsOfPlan } from './indicators-written.ts';

/** A fiscal year that a file names outside the boxes of its years. */
export interface YearWritten {
  /** `2013`, `2026-2028`, `2013/h1` */
  key: string;
  path: Path;
}

/** Years of figures, those of the outline too, and of what others said of the plan. */
export function yearsOfPlan(entry: PlanEntry): YearWritten[] {
  return [...indicatorsOfPlan(entry).flatMap(inIndicator), ...ofReviews(entry.reviews)];
}

/** Years of figures and schedules, and boxes that hold one year. */
export function yearsOfItem(entry: ItemEntry): YearWritten[] {
  const { effects = [], budget, tasks = [], since, ended, reviews } = entry;
  return [
    ...indicatorsOfItem(entry).flatMap(inIndicator),
    ...effects.flatMap(({ planned, actual }, index) => [
      ...keysOf(planned, ['effects', index, 'planned']),
      ...keysOf(actual, ['effects', index, 'actual']),
    ]),
    ...keysOf(budget?.planned, ['budget', 'planned']),
    ...keysOf(budget?.actual, ['budget', 'actual']),
    ...tasks.flatMap(({ stages }, index) => keysOf(stages, ['tasks', index, 'stages'])),
    ...single(since?.year, ['since', 'year']),
    ...single(ended?.year, ['ended', 'year']),
    ...ofReviews(reviews),
  ];
}

function inIndicator({ indicator: { baseline, targets, actuals, rate }, path }: IndicatorWritten): YearWritten[] {
  return [
    ...keysOf(targets, [...path, 'targets']),
    ...keysOf(actuals, [...path, 'actuals']),
    ...keysOf(rate, [...path, 'rate']),
    ...single(baseline?.year, [...path, 'baseline', 'year']),
  ];
}

function ofReviews(reviews: readonly Review[] = []): YearWritten[] {
  return reviews.flatMap(({ year }, index) => single(year, ['reviews', index, 'year']));
}

function keysOf(years: object | undefined, at: Path): YearWritten[] {
  return Object.keys(years ?? {}).map((key) => ({ key, path: [...at, key] }));
}

function single(year: number | undefined, path: Path): YearWritten[] {
  return year === undefined ? [] : [{ key: String(year), path }];
}
