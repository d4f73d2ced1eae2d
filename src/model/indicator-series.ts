import type { Indicator } from '../schema/indicator.ts';
import { type YearColumn, columnOf, compareColumns } from './fiscal-year.ts';
import { type Figure, figureOf, numberOf } from './value.ts';

/** One year of an indicator. */
export interface IndicatorPoint {
  column: YearColumn;
  target?: Figure;
  actual?: Figure;
  /** Percent, calculated as `rateKind` says; absent where a rate has no meaning. */
  rate?: Figure;
  /** Whether the target was reached; absent where that cannot be told from figures. */
  met?: boolean;
}

/** How a rate is calculated: actual relative to target, progress from baseline to target, or given by the city. */
export type RateKind = 'ofTarget' | 'ofWay' | 'given';

/** An indicator over its years. */
export interface IndicatorSeries extends Omit<Indicator, 'baseline' | 'targets' | 'actuals' | 'rate'> {
  baseline?: { year: number; figure: Figure };
  points: IndicatorPoint[];
  /** The same for all years, so that rates compare; null if no year has a rate. */
  rateKind: RateKind | null;
  /** At least two numbers, so that a chart says something. */
  chartable: boolean;
}

export function buildIndicatorSeries(indicator: Indicator): IndicatorSeries {
  const { baseline, targets = {}, actuals = {}, rate: given, ...rest } = indicator;
  const start = baseline && { year: baseline.year, figure: figureOf(baseline.value)! };
  const from = numberOf(start?.figure);
  const kind = given ? 'given' : rateKindOf(indicator, from);
  const keys = [...new Set([targets, actuals, given ?? {}].flatMap(Object.keys))];
  const points = keys
    .map(columnOf)
    .sort(compareColumns)
    .map((column): IndicatorPoint => {
      const [target, actual] = [figureOf(targets[column.key]), figureOf(actuals[column.key])];
      const [wanted, reached] = [numberOf(target), numberOf(actual)];
      if (wanted === undefined || reached === undefined) return { column, target, actual, ...rated(column) };
      const met = isMet(rest.direction, wanted, reached);
      const ratio = ratioOf(kind, rest.direction, wanted, reached, from);
      return { column, target, actual, ...rated(column, ratio, met), ...(met !== undefined && { met }) };
    });
  const numbers = [start?.figure, ...points.flatMap((point) => [point.target, point.actual])].filter(
    (figure) => numberOf(figure) !== undefined,
  );
  return {
    ...rest,
    ...(start && { baseline: start }),
    points,
    rateKind: points.some(({ rate }) => rate) ? kind : null,
    chartable: numbers.length >= 2,
  };

  function rated({ key }: YearColumn, ratio?: number, met?: boolean): { rate?: Figure } {
    const computed = ratio !== undefined && ratio >= 0 ? percentOf(ratio, met === true) : undefined;
    const rate = given ? figureOf(given[key]) : figureOf(computed);
    return rate ? { rate } : {};
  }
}

/** Progress from the baseline applies if less is better and every target lies below the baseline. */
function rateKindOf({ direction, targets = {} }: Indicator, start: number | undefined): RateKind {
  const wanted = Object.values(targets).map((target) => numberOf(figureOf(target)));
  const isAbove = start !== undefined && wanted.every((target) => target === undefined || target < start);
  return direction === 'down' && isAbove ? 'ofWay' : 'ofTarget';
}

function isMet(direction: Indicator['direction'], target: number, actual: number): boolean | undefined {
  if (direction === 'up') return actual >= target;
  return direction === 'down' ? actual <= target : undefined;
}

/** Up: actual ÷ target. Down: progress from the baseline, or target ÷ actual (actual ÷ target if both are negative). None for `keep` or without a direction. */
function ratioOf(
  kind: RateKind,
  direction: Indicator['direction'],
  target: number,
  actual: number,
  start: number | undefined,
): number | undefined {
  if (direction === 'up') return target > 0 ? actual / target : undefined;
  if (direction !== 'down') return undefined;
  if (kind === 'ofWay' && start !== undefined) return (start - actual) / (start - target);
  if (actual < 0 && target < 0) return actual / target;
  return actual > 0 && target > 0 ? target / actual : undefined;
}

/** One decimal. A missed target is rounded down, so that it never shows 100 %. */
function percentOf(ratio: number, met: boolean): number {
  const tenths = ratio * 1000;
  return (met ? Math.round(tenths) : Math.floor(tenths + 1e-6)) / 10;
}
