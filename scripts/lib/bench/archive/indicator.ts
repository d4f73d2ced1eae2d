import type { ItemInput } from '../../../../src/schema/item.ts';
import { benchSheets } from '../../../../src/words/bench-sheets.ts';
import { type BenchPlan, thisYear } from './plan.ts';
import type { Subject } from './prose.ts';

export interface BenchIndicator {
  entry: NonNullable<ItemInput['indicators']>[number];
  /** Whether the year's target was reached; of a year that has not ended nothing is known. */
  reached: Map<number, boolean>;
}

/** A share that is to rise, and now and then rises less than it should. */
export function indicatorOf({ years }: BenchPlan, { field, object }: Subject, random: () => number): BenchIndicator {
  const start = 20 + Math.floor(random() * 30);
  const step = 3 + Math.floor(random() * 6);
  const targets = years.map((year, at) => [year, start + step * (at + 1)] as const);
  const actuals = targets
    .filter(([year]) => year < thisYear)
    .map(([year, target]) => [year, Math.round((target + (random() - 0.4) * 6) * 10) / 10] as const);
  return {
    entry: {
      name: benchSheets.indicator(object),
      unit: benchSheets.percent,
      direction: 'up',
      definition: benchSheets.definition(field),
      baseline: { year: years[0]! - 1, value: start },
      targets: Object.fromEntries(targets),
      actuals: Object.fromEntries(actuals),
    },
    reached: new Map(actuals.map(([year, actual], at) => [year, actual >= targets[at]![1]])),
  };
}
