import type { Item } from './item.ts';
import { type PlanForm, scaleOf } from './plan-form.ts';
import type { Mark } from './mark.ts';
import { type Grade, type Scale, gradesIn } from './scale.ts';

/** A scale that a sheet is judged on, with the steps that held in the years of the sheet. */
export interface ScaleInUse {
  scale: Scale;
  grades: Grade[];
}

/** The scales on which something is judged in an item, each by itself: two of them may share their codes and mean different things. */
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
  return allScales(form)
    .filter((scale) => used.has(scale))
    .map((scale) => ({ scale, grades: scale.grades.filter(held) }));
}

/** The scales of a plan's grades and statuses, with the steps that hold in a year. */
export function scalesOfYear(form: PlanForm, year: number): ScaleInUse[] {
  return [form.grades, form.statuses]
    .filter((scale) => scale !== undefined)
    .map((scale) => ({ scale, grades: gradesIn(scale, year) }));
}

function allScales(form: PlanForm): Scale[] {
  return [...new Set([form.grades, form.overallGrades, form.statuses, ...form.scales.values()])].filter(
    (scale) => scale !== undefined,
  );
}
