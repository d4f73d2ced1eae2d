import type { ItemEntry } from '../schema/item.ts';
import type { Check, Year } from '../schema/item/year.ts';
import type { CheckRound } from '../schema/plan/check.ts';
import type { Text } from '../schema/values/text.ts';
import { dueOfCheck, dueOfYear } from './due.ts';
import { type FieldBox, buildFieldBoxes } from './field-box.ts';
import { type YearColumn, columnOf, compareColumns } from './fiscal-year.ts';
import { type Judgement, judge } from './judgement.ts';
import { isDue, outsideRound, outsideYear } from './life.ts';
import { type Mark, buildMarks } from './mark.ts';
import type { PlanForm } from './plan-form.ts';
import { gradeOn } from './scale.ts';
import { textOf } from './text.ts';

/** One round of one year: 状況 and what is reported. */
export interface TimelineCheck {
  round: CheckRound;
  /** `y2013-h1` */
  anchor: string;
  judgement: Judgement;
  marks: Mark[];
  report?: Text;
  fields: FieldBox[];
}

/** One year of an item (or one column that stands for several): 予定, 実績, 状況, 評価. */
export interface TimelineYear {
  column: YearColumn;
  /** `y2013` */
  anchor: string;
  plan?: Text;
  actual?: Text;
  checks: TimelineCheck[];
  judgement: Judgement;
  marks: Mark[];
  assessment?: Text;
  issues?: Text;
  next?: Text;
  note?: Text;
  fields: FieldBox[];
  /** Whether the sheet says anything of this year. */
  recorded: boolean;
  /** Whether the year has ended. */
  isOver: boolean;
  /** Set in years before the item began or after it ended. */
  outside: 'before' | 'after' | 'suspended' | null;
}

/** An item's years in order of time. */
export type Timeline = TimelineYear[];

/** @param today `YYYY-MM-DD`, to tell 「評価前」 from 「未公表」 */
export function buildTimeline(entry: ItemEntry, form: PlanForm, today: string): Timeline {
  const written = Object.keys(entry.years ?? {});
  return columnsOf(form.years, written).map((column) => buildYear(column, entry, form, today));
}

/** The plan's years and what else the sheets use; a year that stands inside a written range has no column of its own. */
export function columnsOf(years: readonly number[], written: readonly string[]): YearColumn[] {
  const extra = written.map(columnOf);
  const ranges = extra.filter((column) => column.to !== column.from);
  const inRange = (year: number) => ranges.some((range) => range.from <= year && year <= (range.to ?? Infinity));
  const own = years.filter((year) => !inRange(year)).map((year) => columnOf(String(year)));
  const columns = new Map([...own, ...extra].map((column) => [column.key, column]));
  return [...columns.values()].sort(compareColumns);
}

function buildYear(column: YearColumn, entry: ItemEntry, form: PlanForm, today: string): TimelineYear {
  const year: Year = entry.years?.[column.key] ?? {};
  const last = column.to ?? column.from;
  const recorded = Object.keys(year).length > 0;
  const grade = gradeOn(form.grades, year.grade, last);
  const outside = outsideYear(column, entry, form);
  return {
    column,
    anchor: `y${column.key}`,
    plan: textOf(year.plan),
    actual: textOf(year.actual),
    checks: form.checks.map((round) => buildCheck(round, column, year.checks?.[round.id], entry, form, today)),
    judgement:
      form.grades && (grade || isDue('grade', column, entry, form))
        ? judge(grade, dueOfYear(form.checks, last), today, outside)
        : { state: 'none' },
    marks: buildMarks(form.scales, year.marks, last),
    assessment: textOf(year.assessment),
    issues: textOf(year.issues),
    next: textOf(year.next),
    note: textOf(year.note),
    fields: buildFieldBoxes(form.fields, 'year', year.fields),
    recorded,
    isOver: today > `${last + 1}-03-31`,
    outside: outside?.state === 'outside' ? outside.when : null,
  };
}

function buildCheck(
  round: CheckRound,
  column: YearColumn,
  check: Check | undefined,
  entry: ItemEntry,
  form: PlanForm,
  today: string,
): TimelineCheck {
  const last = column.to ?? column.from;
  const grade = gradeOn(form.statuses, check?.status, last);
  const reported = check !== undefined && Object.keys(check).length > 0;
  return {
    round,
    anchor: `y${column.key}-${round.id}`,
    judgement:
      reported && !grade
        ? { state: 'reported' }
        : judge(grade, dueOfCheck(form.checks, round, last), today, outsideRound(round, column, entry, form)),
    marks: buildMarks(form.scales, check?.marks, last),
    report: textOf(check?.report),
    fields: buildFieldBoxes(form.fields, 'check', check?.fields),
  };
}
