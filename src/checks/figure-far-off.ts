import type { Path } from '../finding.ts';
import { formatColumn } from '../model/fiscal-year.ts';
import { formatAmount } from '../model/format-figure.ts';
import type { Item } from '../model/item.ts';
import { numberOf } from '../model/value.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** So many times more or less is mostly a slip of the unit: yen for thousand yen. */
const times = 100;

interface Pair {
  path: Path;
  column: string;
  /** What it is held against, and the figure itself. */
  names: readonly [other: string, own: string];
  figures: readonly [other: number | undefined, own: number | undefined];
  unit: string;
}

/** A result a hundred times above or below what was meant for the same year. */
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
