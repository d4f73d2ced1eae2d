import type { PlanFile } from '../schema/content.ts';
import { buildCategories } from './category.ts';
import { dueOfYear } from './due.ts';
import { buildIndicatorSeries } from './indicator-series.ts';
import type { Plan } from './plan.ts';
import { buildPlanForm } from './plan-form.ts';
import { buildReviews } from './review.ts';
import { textOf } from './text.ts';

/** A plan before its items are in it. */
export function buildPlan({ id, file, entry }: PlanFile, today: string): Plan {
  const form = buildPlanForm(entry);
  return {
    id,
    path: `/plans/${id}/`,
    file,
    entry,
    name: entry.name,
    from: entry.years.from,
    to: entry.years.to,
    start: entry.years.start,
    end: entry.years.end,
    summary: textOf(entry.summary),
    // A plan that does not say so is closed when the last judgement of its last year is overdue.
    status: entry.status ?? (today > dueOfYear(form.checks, entry.years.to) ? 'closed' : 'open'),
    form,
    boxes: new Set(),
    levels: entry.levels,
    outline: buildCategories(entry.outline, entry.levels),
    columns: [],
    items: [],
    indicators: (entry.indicators ?? []).map(buildIndicatorSeries),
    reviews: buildReviews(entry.reviews ?? [], form),
    sources: entry.sources ?? [],
    effectTotals: [],
    tallies: { all: [], overall: null, byCategory: [], byDepartment: [] },
  };
}
