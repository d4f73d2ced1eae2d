import { cellWords } from '../words/cells.ts';
import type { Cell } from './cell.ts';
import type { EffectSeries } from './effect-series.ts';
import { formatColumn } from './fiscal-year.ts';
import { formatFigure, formatNumber } from './format-figure.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { Item } from './item.ts';
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
      text: textOfIndicator(indicator),
    })),
    ...effects.map((effect): Cell => ({
      kind: 'figures',
      label: effectLabel,
      box: effectLabel,
      anchor: 'effects',
      text: textOfAmounts(effect),
    })),
    ...(budget
      ? [
          {
            kind: 'figures',
            label: label('budget'),
            box: label('budget'),
            anchor: 'budget',
            text: textOfAmounts(budget),
          } as const,
        ]
      : []),
  ];
}

function textOfIndicator({ name, level, unit, definition, baseline, points, note }: IndicatorSeries): string[] {
  const figure = (value: Figure | undefined, word: string) =>
    value ? `${word} ${formatFigure(value, unit)}${noteOf(value)}` : '';
  return [
    ...[name, level, definition, note].flatMap((text) => text ?? []),
    ...(baseline ? [figure(baseline.figure, cellWords.actual)] : []),
    ...points.map(({ column, target, actual }) =>
      [formatColumn(column), figure(target, cellWords.target), figure(actual, cellWords.actual)]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

function textOfAmounts({ kind, unit, basis, note, points }: EffectSeries): string[] {
  return [
    ...[kind, basis, note].flatMap((text) => text ?? []),
    ...points.map(({ column, planned, actual }) =>
      [
        formatColumn(column),
        planned === undefined ? '' : `${cellWords.planned} ${formatNumber(planned)}${unit}`,
        actual ? `${cellWords.actual} ${formatFigure(actual, unit)}${noteOf(actual)}` : '',
      ]
        .filter(Boolean)
        .join(' '),
    ),
  ];
}

function noteOf({ note }: Figure): string {
  return note === undefined ? '' : `（${note}）`;
}
