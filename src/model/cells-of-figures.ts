import { cellWords } from '../words/cells.ts';
import { units } from '../words/units.ts';
import type { Cell } from './cell.ts';
import type { EffectSeries } from './effect-series.ts';
import { formatColumn } from './fiscal-year.ts';
import { formatFigure, formatNumber } from './format-figure.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { Item } from './item.ts';
import type { PlanForm } from './plan-form.ts';
import type { Figure } from './value.ts';

/** Indicators, effects and budget as text: names, definitions, notes and every figure with its unit. */
export function cellsOfFigures({ indicators, effects, budget, plan }: Item): Cell[] {
  const { label } = plan.form;
  const effectLabel = plan.entry.effect?.label ?? label('effects');
  return [
    ...indicators.map((indicator, index): Cell => ({
      kind: 'figures',
      label: cellWords.ofWhole(label('indicators'), indicator.name),
      box: label('indicators'),
      anchor: `indicator-${index + 1}`,
      text: textOfIndicator(indicator, plan.form),
    })),
    ...effects.map((effect): Cell => ({
      kind: 'figures',
      label: effectLabel,
      box: effectLabel,
      anchor: 'effects',
      text: textOfAmounts(effect, [label('effects.planned'), label('effects.actual')]),
    })),
    ...(budget
      ? [
          {
            kind: 'figures',
            label: label('budget'),
            box: label('budget'),
            anchor: 'budget',
            text: textOfAmounts(budget, [label('budget.planned'), label('budget.actual')]),
          } as const,
        ]
      : []),
  ];
}

function textOfIndicator(
  { name, level, unit, definition, baseline, points, note, rateKind }: IndicatorSeries,
  { label }: PlanForm,
): string[] {
  const figure = (value: Figure | undefined, word: string) =>
    value ? `${word} ${formatFigure(value, unit)}${noteOf(value)}` : '';
  return [
    ...[name, level, definition, note].flatMap((text) => text ?? []),
    ...(baseline ? [figure(baseline.figure, label('indicators.baseline'))] : []),
    ...points.map(({ column, target, actual, rate }) =>
      [
        formatColumn(column),
        figure(target, label('indicators.targets')),
        figure(actual, label('indicators.actuals')),
        rateKind === 'given' && rate
          ? `${label('indicators.rate')} ${formatFigure(rate, units.percent)}${noteOf(rate)}`
          : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

function textOfAmounts(
  { kind, unit, basis, note, points }: EffectSeries,
  names: readonly [planned: string, actual: string],
): string[] {
  return [
    ...[kind, basis, note].flatMap((text) => text ?? []),
    ...points.map(({ column, planned, actual }) =>
      [
        formatColumn(column),
        planned === undefined ? '' : `${names[0]} ${formatNumber(planned)}${unit}`,
        actual ? `${names[1]} ${formatFigure(actual, unit)}${noteOf(actual)}` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

function noteOf({ note }: Figure): string {
  return note === undefined ? '' : `（${note}）`;
}
