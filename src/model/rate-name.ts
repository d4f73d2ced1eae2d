import { charts } from '../words/charts.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { PlanForm } from './plan-form.ts';

/** What the column of an indicator's rates is called: the plan's own word, else by the way of reckoning. null where there is no such column. */
export function rateNameOf({ rateKind, points }: IndicatorSeries, form: PlanForm): string | null {
  if (rateKind === null && points.every(({ met }) => met === undefined)) return null;
  return form.ownLabel('indicators.rate') ?? charts.rate[rateKind ?? 'ofTarget'];
}
