import { type Category, itemsWithin } from './category.ts';
import type { Department } from './department.ts';
import { type YearColumn, formatColumn, formatColumnShort } from './fiscal-year.ts';
import { type Item, leadsOf } from './item.ts';
import type { PlanForm } from './plan-form.ts';
import { gradesIn } from './scale.ts';
import { type Tally, buildTally } from './tally.ts';
import { tallyWords } from '../words/tally.ts';

/** A plan's distribution of grades, per year: of all items, of each outermost category, of each lead office. */
export interface PlanTallies {
  all: Tally[];
  /** Final evaluations of the period; null where no item has one. */
  overall: Tally | null;
  byCategory: { category: Category; tallies: Tally[] }[];
  /** An item with two lead offices counts for both. */
  byDepartment: { department: Department; tallies: Tally[] }[];
}

export function buildPlanTallies(
  items: readonly Item[],
  outline: readonly Category[],
  columns: readonly YearColumn[],
  form: PlanForm,
): PlanTallies {
  const talliesOf = (some: readonly Item[]): Tally[] =>
    form.grades ? columns.map((column) => tallyOf(some, column, form)) : [];
  const departments = [...new Set(items.flatMap(leadsOf))];
  return {
    all: talliesOf(items),
    overall: overallTally(items, form),
    byCategory: outline.map((category) => ({ category, tallies: talliesOf(itemsWithin(category)) })),
    byDepartment: departments.map((department) => ({
      department,
      tallies: talliesOf(items.filter((item) => leadsOf(item).includes(department))),
    })),
  };
}

function tallyOf(items: readonly Item[], column: YearColumn, form: PlanForm): Tally {
  const judgements = items.flatMap((item) =>
    item.timeline.filter((year) => year.column.key === column.key).map((year) => year.judgement),
  );
  return buildTally(
    { key: column.key, label: formatColumn(column), short: formatColumnShort(column) },
    gradesIn(form.grades!, column.to ?? column.from),
    judgements,
  );
}

function overallTally(items: readonly Item[], form: PlanForm): Tally | null {
  const evaluations = items.flatMap(({ overall }) => (overall?.stage === 'final' ? [overall.judgement] : []));
  if (!form.overallGrades || evaluations.length === 0) return null;
  const head = { key: 'overall', label: form.label('overall.grade'), short: tallyWords.overallShort };
  return buildTally(head, gradesIn(form.overallGrades, form.years.at(-1)!), evaluations);
}
