import type { Item } from './item.ts';
import { type PlanForm, scaleOf, scalesOf } from './plan-form.ts';
import type { Mark } from './mark.ts';
import { type Grade, type Scale, gradesIn } from './scale.ts';

/** A scale with the grades that apply in certain years. */
export interface ScaleInUse {
  scale: Scale;
  grades: Grade[];
}

/** The scales that an item uses. They are listed separately, since two scales may share codes with different meanings. */
export function scalesInUse({ timeline, overall, reviews, plan: { form } }: Item): ScaleInUse[] {
  const checks = timeline.flatMap((year) => year.checks);
  const marks = [...timeline, ...checks, ...(overall ? [overall] : [])].flatMap((place) => place.marks);
  const isGraded = (places: readonly { judgement: { state: string; grade?: unknown } }[]) =>
    places.some(({ judgement }) => 'grade' in judgement);
  const used = new Set<Scale | undefined>([
    ...(isGraded(timeline) ? [form.grades] : []),
    ...(overall && isGraded([overall]) ? [form.overallGrades] : []),
    ...(isGraded(checks) ? [form.statuses] : []),
    ...marks.map(({ scale }: Mark) => form.scales.get(scale)),
    ...reviews.flatMap(({ grade, criteria, scale }) =>
      grade || criteria.length > 0 ? [scaleOf(form, scale) ?? form.overallGrades] : [],
    ),
  ]);
  const years = timeline.map(({ column }) => column.to ?? column.from);
  const held = ({ from, to }: Grade) =>
    years.length === 0 || years.some((year) => (from ?? year) <= year && year <= (to ?? year));
  return scalesOf(form)
    .filter((scale) => used.has(scale))
    .map((scale) => ({ scale, grades: scale.grades.filter(held) }));
}

/** The plan's scales of grades and statuses as they apply in one year. */
export function scalesOfYear(form: PlanForm, year: number): ScaleInUse[] {
  return [form.grades, form.statuses]
    .filter((scale) => scale !== undefined)
    .map((scale) => ({ scale, grades: gradesIn(scale, year) }));
}
