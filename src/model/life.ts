import type { ItemEntry } from '../schema/item.ts';
import type { CheckRound } from '../schema/plan/check.ts';
import { endOfRound, startOfRound } from './due.ts';
import { type YearColumn, columnOf } from './fiscal-year.ts';
import type { Judgement } from './judgement.ts';
import type { PlanForm } from './plan-form.ts';
import { gradesIn } from './scale.ts';

/** Why nothing is missing where nothing stands, or null. */
export type Outside = Extract<Judgement, { state: 'outside' | 'none' }> | null;

/**
 * Whether a grade or a round's report is due in a year: by `dueYears` of the item, else of the plan, and only while the scale has grades.
 * @param what `grade`, or the id of a round
 */
export function isDue(what: string, { from, to }: YearColumn, entry: ItemEntry, form: PlanForm): boolean {
  const last = to ?? from;
  const scale = what === 'grade' ? form.grades : form.statuses;
  if (scale && gradesIn(scale, last).length === 0) return false;
  // Round ids are free text, so an inherited property such as `constructor` must not match.
  const said = [entry.dueYears ?? {}, form.dueYears].find((years) => Object.hasOwn(years, what))?.[what];
  return said?.map(columnOf).some((column) => column.from <= last && last <= (column.to ?? Infinity)) ?? true;
}

/** A year before an item was added, after it ended, or beyond the plan (「○年度以降」, where only a plan is written). */
export function outsideYear(column: YearColumn, entry: ItemEntry, form: PlanForm): Outside {
  if (entry.since && (column.to ?? Infinity) < entry.since.year) return { state: 'outside', when: 'before' };
  if (entry.ended && column.from > entry.ended.year) return { state: 'outside', when: afterOf(entry) };
  return column.from > form.years.at(-1)! ? { state: 'none' } : null;
}

/** The same of one round: a plan may begin or end in mid-year, and so may an item in the years of its coming and going. */
export function outsideRound(round: CheckRound, column: YearColumn, entry: ItemEntry, form: PlanForm): Outside {
  const year = outsideYear(column, entry, form);
  if (year) return year;
  if (!isDue(round.id, column, entry, form)) return { state: 'none' };
  const last = column.to ?? column.from;
  if (form.start !== undefined && endOfRound(form.checks, round, last) < form.start)
    return { state: 'outside', when: 'before' };
  if (form.end !== undefined && startOfRound(form.checks, round, last) > form.end)
    return { state: 'outside', when: 'after' };
  const reported = form.checks.map(({ id }) => Object.keys(entry.years?.[column.key]?.checks?.[id] ?? {}).length > 0);
  const place = form.checks.indexOf(round);
  // In the year of its coming, what lies before its first report is before its time; in the year of its going, what lies behind its last.
  if (entry.since && last === entry.since.year && reported.indexOf(true) > place)
    return { state: 'outside', when: 'before' };
  return entry.ended && last === entry.ended.year && reported.lastIndexOf(true) < place
    ? { state: 'outside', when: afterOf(entry) }
    : null;
}

/** 休止 is no end: the item may go on, and its sheet often does. */
function afterOf({ ended }: ItemEntry): 'after' | 'suspended' {
  return ended?.kind === 'suspended' ? 'suspended' : 'after';
}
