import type { PlanEntry } from '../schema/plan.ts';
import type { DueYears } from '../schema/due-years.ts';
import type { CheckRound } from '../schema/plan/check.ts';
import type { Field } from '../schema/plan/field.ts';
import { type LabelKey, labels } from '../words/labels.ts';
import { scaleNames } from '../words/plan.ts';
import { type Scale, buildScale } from './scale.ts';

/** The form that a plan's sheets are printed on: its years, rounds, scales, own boxes and labels. */
export interface PlanForm {
  years: number[];
  /** `2018-10`: first and last month, where the period is not of whole fiscal years. */
  start?: string;
  end?: string;
  checks: CheckRound[];
  statuses?: Scale;
  grades?: Scale;
  overallGrades?: Scale;
  /** Every further scale, by id. */
  scales: Map<string, Scale>;
  fields: Field[];
  dueYears: DueYears;
  label: (key: LabelKey) => string;
  /** The label set in plan.yaml, without the default. */
  ownLabel: (key: LabelKey) => string | undefined;
}

export function buildPlanForm(entry: PlanEntry): PlanForm {
  const { from, to } = entry.years;
  const grades = entry.grades && buildScale('grades', entry.labels?.grade ?? scaleNames.grades, entry.grades);
  return {
    years: Array.from({ length: to - from + 1 }, (_, index) => from + index),
    start: entry.years.start,
    end: entry.years.end,
    checks: entry.checks ?? [],
    statuses: entry.statuses && buildScale('statuses', entry.labels?.status ?? scaleNames.statuses, entry.statuses),
    grades,
    overallGrades: entry.overallGrades
      ? buildScale('overallGrades', entry.labels?.['overall.grade'] ?? scaleNames.overallGrades, entry.overallGrades)
      : grades,
    scales: new Map(
      Object.entries(entry.scales ?? {}).map(([id, { label, values }]) => [id, buildScale(id, label, values)]),
    ),
    fields: entry.fields ?? [],
    dueYears: entry.dueYears ?? {},
    label: (key) => entry.labels?.[key] ?? labels[key],
    ownLabel: (key) => entry.labels?.[key],
  };
}

/** The scale that a review's grades are read on. */
export function scaleOf(form: PlanForm, id: string | undefined): Scale | undefined {
  if (id === undefined || id === 'grades') return form.grades;
  if (id === 'overallGrades') return form.overallGrades;
  if (id === 'statuses') return form.statuses;
  return form.scales.get(id);
}

/** Every scale of a plan that a reader meets, each once. */
export function scalesOf(form: PlanForm): Scale[] {
  const overall = form.overallGrades === form.grades ? undefined : form.overallGrades;
  return [form.grades, overall, form.statuses, ...form.scales.values()].filter((scale) => scale !== undefined);
}
