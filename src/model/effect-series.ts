import type { Budget, Effect } from '../schema/item/effect.ts';
import { units } from '../words/units.ts';
import { type YearColumn, columnOf, compareColumns } from './fiscal-year.ts';
import { type Sums, sumsOf } from './sums.ts';
import { type Figure, figureOf } from './value.ts';

/** Planned and reached in one year. */
export interface EffectPoint {
  column: YearColumn;
  planned?: number;
  actual?: Figure;
}

/** 効果額 or 事業費 over the years, in one unit. */
export interface EffectSeries extends Omit<Effect, 'planned' | 'actual' | 'unit'> {
  unit: string;
  points: EffectPoint[];
  /** null for units that cannot be summed, such as percentages. */
  sums: Sums | null;
}

/** @param unit used where the effect names none */
export function buildEffectSeries(effect: Effect | Budget, unit: string): EffectSeries {
  const { planned = {}, actual = {}, unit: own = unit, ...rest } = effect as Effect;
  const keys = [...new Set([...Object.keys(planned), ...Object.keys(actual)])];
  const points = keys
    .map(columnOf)
    .sort(compareColumns)
    .map((column): EffectPoint => ({
      column,
      planned: planned[column.key],
      actual: figureOf(actual[column.key]),
    }));
  return { ...rest, unit: own, points, sums: addsUp(own) ? sumsOf(points) : null };
}

/** Shares and rates are not amounts: 5 % and 50 % do not make 55 %. */
export function addsUp(unit: string): boolean {
  return !units.ratios.some((ratio) => unit.includes(ratio));
}

/** Whether a unit counts as 効果額: the plan's own unit or any amount in yen, but not persons or square metres. */
export function isMoney(unit: string, planUnit: string = units.thousandYen): boolean {
  return unit === planUnit || unit.endsWith(units.yen);
}
