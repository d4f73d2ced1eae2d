import type { Indicator } from '../schema/indicator.ts';
import { type YearColumn, columnOf, compareColumns } from './fiscal-year.ts';
import { type Figure, figureOf, numberOf } from './value.ts';

/** One year of an indicator. */
export interface IndicatorPoint {
  column: YearColumn;
  target?: Figure;
  actual?: Figure;
  /** Percent of the target reached, computed; absent where it has no meaning. */
  achievement?: number;
  /** Whether the target was reached; absent where that cannot be told from figures. */
  met?: boolean;
}

/** An indicator over its years. */
export interface IndicatorSeries extends Omit<Indicator, 'baseline' | 'targets' | 'actuals'> {
  baseline?: { year: number; figure: Figure };
  points: IndicatorPoint[];
  /** At least two numbers, so that a chart says something. */
  chartable: boolean;
}

export function buildIndicatorSeries(indicator: Indicator): IndicatorSeries {
  const { baseline, targets = {}, actuals = {}, ...rest } = indicator;
  const start = baseline && { year: baseline.year, figure: figureOf(baseline.value)! };
  const keys = [...new Set([...Object.keys(targets), ...Object.keys(actuals)])];
  const points = keys
    .map(columnOf)
    .sort(compareColumns)
    .map((column): IndicatorPoint => {
      const target = figureOf(targets[column.key]);
      const actual = figureOf(actuals[column.key]);
      return {
        column,
        target,
        actual,
        ...judgeTarget(rest.direction, numberOf(start?.figure), numberOf(target), numberOf(actual)),
      };
    });
  const numbers = [start?.figure, ...points.flatMap((point) => [point.target, point.actual])].filter(
    (figure) => numberOf(figure) !== undefined,
  );
  return { ...rest, ...(start && { baseline: start }), points, chartable: numbers.length >= 2 };
}

/**
 * 達成率 in percent, one decimal. Up: actual ÷ target. Down: the part of the way from the baseline to the target that was gone, or target ÷ actual where no baseline lies above the target (actual ÷ target where both are below zero).
 * Keep and no direction: no rate, since there is no way to go.
 */
function judgeTarget(
  direction: Indicator['direction'],
  baseline: number | undefined,
  target: number | undefined,
  actual: number | undefined,
): Pick<IndicatorPoint, 'achievement' | 'met'> {
  if (target === undefined || actual === undefined || direction === undefined || direction === 'keep') return {};
  if (direction === 'up')
    return { met: actual >= target, ...(target > 0 && { achievement: percent(actual / target) }) };
  const met = actual <= target;
  if (baseline !== undefined && baseline > target)
    return { met, achievement: percent((baseline - actual) / (baseline - target)) };
  if (actual < 0 && target < 0) return { met, achievement: percent(actual / target) };
  return actual > 0 && target > 0 ? { met, achievement: percent(target / actual) } : { met };
}

function percent(ratio: number): number {
  return Math.round(ratio * 1000) / 10;
}
