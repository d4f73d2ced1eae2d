import { pathOfCategory } from '../model/category.ts';
import type { Cell } from '../model/cell.ts';
import { yearsOfColumn } from '../model/fiscal-year.ts';
import type { Item } from '../model/item.ts';
import { gradeOf } from '../model/judgement.ts';
import { recordedYears } from '../model/recorded-years.ts';
import { formKey } from './labels.ts';

/** What an item can be found under. Grades and statuses stand once for any year, and once with their year: 「A」, 「2013 A」. */
export function filtersOf(item: Item, cells: readonly Cell[]): Record<string, string[]> {
  const categories = [...(item.home ? pathOfCategory(item.home) : []), ...item.alsoIn];
  const judged = (words: (year: Item['timeline'][number]) => (string | undefined)[]) =>
    unique(
      item.timeline.flatMap((year) =>
        words(year).flatMap((word) =>
          word === undefined ? [] : [word, ...yearsOfColumn(year.column, item.plan.to).map((one) => `${one} ${word}`)],
        ),
      ),
    );
  const overall = item.overall ? gradeOf(item.overall.judgement)?.code : undefined;
  return {
    plan: [item.plan.id],
    year: unique(recordedYears(item).map(String)),
    department: unique(item.departments.map(({ department }) => department.name)),
    grade: unique([...judged((year) => [gradeOf(year.judgement)?.code]), ...(overall === undefined ? [] : [overall])]),
    status: judged((year) => year.checks.map((check) => gradeOf(check.judgement)?.label)),
    form: [formKey(cells)],
    category: unique(categories.map((category) => `${item.plan.id}:${category.id}`)),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
