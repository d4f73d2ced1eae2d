import type { Path } from '../finding.ts';
import { formatColumn } from '../model/fiscal-year.ts';
import { formatAmount } from '../model/format-figure.ts';
import type { Item } from '../model/item.ts';
import { numberOf } from '../model/value.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** A ratio this large usually means a wrong unit, such as yen for thousand yen. */
const times = 100;

interface Pair {
  path: Path;
  column: string;
  /** Labels of the planned and the actual figure. */
  names: readonly [other: string, own: string];
  figures: readonly [other: number | undefined, own: number | undefined];
  unit: string;
}

/** Reports an actual figure at least 100 times above or below the target or plan of the same year. */
export const figureFarOff = ruleOfItems('figure-far-off', 'warning', (item) =>
  pairsIn(item).flatMap(({ path, column, names, figures: [other = 0, own = 0], unit }) => {
    const ratio = Math.abs(own / other);
    if (other === 0 || own === 0 || (ratio < times && ratio > 1 / times)) return [];
    return [
      {
        path,
        words: checks.figureFarOff(column, names, [formatAmount(other, unit), formatAmount(own, unit)], ratio > 1),
      },
    ];
  }),
);

function pairsIn({ indicators, effects, budget, plan: { form } }: Item): Pair[] {
  const amounts = [
    ...effects.map((series, at) => ({ series, at: ['effects', at] as Path, box: 'effects' as const })),
    ...(budget ? [{ series: budget, at: ['budget'] as Path, box: 'budget' as const }] : []),
  ];
  return [
    ...indicators.flatMap(({ points, unit = '' }, index) =>
      points.map(({ column, target, actual }): Pair => ({
        path: ['indicators', index, 'actuals', column.key],
        column: formatColumn(column),
        names: [form.label('indicators.targets'), form.label('indicators.actuals')],
        figures: [numberOf(target), numberOf(actual)],
        unit,
      })),
    ),
    ...amounts.flatMap(({ series, at, box }) =>
      series.points.map(({ column, planned, actual }): Pair => ({
        path: [...at, 'actual', column.key],
        column: formatColumn(column),
        names: [form.label(`${box}.planned`), form.label(`${box}.actual`)],
        figures: [planned, numberOf(actual)],
        unit: series.unit,
      })),
    ),
  ];
}
