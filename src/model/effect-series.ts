import type { Budget, Effect } from '../schema/item/effect.ts';
import { addsUp } from './effect-totals.ts';
import { type YearColumn, columnOf, compareColumns } from './fiscal-year.ts';
import { type Figure, figureOf, numberOf, sumOf } from './value.ts';

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
  /** Sums of the numbers; undefined where there is none. */
  planned?: number;
  actual?: number;
  /** Planned in those years that have an actual, where that is not all of them: what `actual` can be held against. */
  plannedSoFar?: number;
}

/** @param unit used where the effect names none */
export function buildEffectSeries(effect: Effect | Budget, unit: string): EffectSeries {
  const { planned = {}, actual = {}, ...rest } = effect as Effect;
  const keys = [...new Set([...Object.keys(planned), ...Object.keys(actual)])];
  const points = keys
    .map(columnOf)
    .sort(compareColumns)
    .map((column): EffectPoint => ({
      column,
      planned: planned[column.key],
      actual: figureOf(actual[column.key]),
    }));
  const sums = addsUp(rest.unit ?? unit);
  return {
    ...rest,
    unit: rest.unit ?? unit,
    points,
    planned: sums ? total(points.map((point) => point.planned)) : undefined,
    plannedSoFar: sums ? soFar(points) : undefined,
    actual: sums ? total(points.map((point) => numberOf(point.actual))) : undefined,
  };
}

function total(numbers: readonly (number | undefined)[]): number | undefined {
  const present = numbers.filter((number) => number !== undefined);
  return present.length > 0 ? sumOf(present) : undefined;
}

function soFar(points: readonly EffectPoint[]): number | undefined {
  const reached = points.filter((point) => numberOf(point.actual) !== undefined);
  const open = points.some((point) => point.planned !== undefined && numberOf(point.actual) === undefined);
  return open && reached.length > 0 ? total(reached.map((point) => point.planned)) : undefined;
}
