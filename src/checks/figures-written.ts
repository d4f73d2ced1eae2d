import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Value } from '../schema/values/value.ts';
import { units } from '../words/units.ts';
import { type IndicatorWritten, indicatorsOfItem, indicatorsOfPlan } from './indicators-written.ts';

/** A figure as it stands in its box, and the unit that its box has already. */
export interface FigureWritten {
  path: Path;
  value: number | string;
  unit: string;
  /** Where the unit is written: beside the figures, in the plan, or nowhere, because the format fixes it. */
  unitOf: 'box' | 'plan' | 'format';
}

export function figuresOfPlan({ entry }: Plan): FigureWritten[] {
  return indicatorsOfPlan(entry).flatMap(inIndicator);
}

export function figuresOfItem({ entry, plan }: Item): FigureWritten[] {
  const planUnit = plan.entry.effect?.unit;
  return [
    ...indicatorsOfItem(entry).flatMap(inIndicator),
    ...(entry.effects ?? []).flatMap(({ unit, actual }, index) =>
      byYear(actual, ['effects', index, 'actual'], {
        unit: unit ?? planUnit ?? units.thousandYen,
        unitOf: unit !== undefined ? 'box' : planUnit !== undefined ? 'plan' : 'format',
      }),
    ),
    ...byYear(entry.budget?.actual, ['budget', 'actual'], { unit: units.thousandYen, unitOf: 'format' }),
  ];
}

type Unit = Pick<FigureWritten, 'unit' | 'unitOf'>;

function inIndicator({ indicator, path }: IndicatorWritten): FigureWritten[] {
  const { unit, baseline, targets, actuals, rate }: Indicator = indicator;
  const ofRate = byYear(rate, [...path, 'rate'], { unit: units.percent, unitOf: 'format' });
  if (unit === undefined) return ofRate;
  const own: Unit = { unit, unitOf: 'box' };
  return [
    ...(baseline ? [figure(baseline.value, [...path, 'baseline', 'value'], own)] : []),
    ...byYear(targets, [...path, 'targets'], own),
    ...byYear(actuals, [...path, 'actuals'], own),
    ...ofRate,
  ];
}

function byYear(values: Record<string, Value> | undefined, at: Path, unit: Unit): FigureWritten[] {
  return Object.entries(values ?? {}).map(([year, value]) => figure(value, [...at, year], unit));
}

function figure(value: Value, path: Path, unit: Unit): FigureWritten {
  return typeof value === 'object'
    ? { value: value.value, path: [...path, 'value'], ...unit }
    : { value, path, ...unit };
}
