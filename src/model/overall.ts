import type { Overall } from '../schema/item/overall.ts';
import { dueOfYear } from './due.ts';
import { buildFieldBoxes } from './field-box.ts';
import type { OverallEvaluation } from './item.ts';
import { judge } from './judgement.ts';
import { buildMarks } from './mark.ts';
import type { PlanForm } from './plan-form.ts';
import { type Grade, gradeOn, scaleChange } from './scale.ts';
import { textOf } from './text.ts';

/** 計画期間の評価; its time comes with the last year's. */
export function buildOverall(overall: Overall | undefined, form: PlanForm, today: string): OverallEvaluation | null {
  if (!overall) return null;
  const last = form.years.at(-1)!;
  const grade = wholePeriod(gradeOn(form.overallGrades, overall.grade, last), form);
  return {
    stage: overall.stage ?? 'final',
    judgement: form.overallGrades ? judge(grade, dueOfYear(form.checks, last), today, null) : { state: 'none' },
    marks: buildMarks(form.scales, overall.marks, last),
    assessment: textOf(overall.assessment),
    issues: textOf(overall.issues),
    next: textOf(overall.next),
    fields: buildFieldBoxes(form.fields, 'overall', overall.fields),
  };
}

/** A scale that was reworded within the period has no one wording for the whole of it: the code alone stands. */
function wholePeriod(grade: Grade | undefined, form: PlanForm): Grade | undefined {
  const [first, last] = [form.years[0]!, form.years.at(-1)!];
  const reworded = grade && form.overallGrades && scaleChange(form.overallGrades, first, last);
  return reworded && (grade.from !== undefined || grade.to !== undefined)
    ? { ...grade, label: grade.code, meaning: undefined }
    : grade;
}
