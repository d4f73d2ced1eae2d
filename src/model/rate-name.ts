import { charts } from '../words/charts.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { PlanForm } from './plan-form.ts';

/** Heading of an indicator's rate column: the plan's label, else the name of the calculation. null without such a column. */
export function rateNameOf({ rateKind, points }: IndicatorSeries, form: PlanForm): string | null {
  if (rateKind === null && points.every(({ met }) => met === undefined)) return null;
  return form.ownLabel('indicators.rate') ?? charts.rate[rateKind ?? 'ofTarget'];
}
