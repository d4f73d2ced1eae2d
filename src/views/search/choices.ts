import type { Archive } from '../../model/archive.ts';
import { flatCategories, nameOfCategory } from '../../model/category.ts';
import { formatFiscalYear } from '../../model/fiscal-year.ts';
import { gradeOf } from '../../model/judgement.ts';
import { recordedYears } from '../../model/recorded-years.ts';
import type { Grade } from '../../model/scale.ts';
import { cellWords } from '../../words/cells.ts';
import { searchWords } from '../../words/search-page.ts';

interface Option {
  value: string;
  text: string;
}

/** One select of the search page. The first option is what holds when nothing is chosen. */
export interface Choice {
  name: string;
  label: string;
  options: Option[];
}

/** By the name of the select: groups of options, value and text. */
export type LongChoices = Record<
  'department' | 'category',
  { name?: string; options: [value: string, text: string][] }[]
>;

/** What a search can be narrowed by: only what some published item has, in the values of the index's filters. The long lists are left empty. */
export function searchChoices({ plans }: Archive): Choice[] {
  const items = plans.flatMap((plan) => plan.items);
  const years = unique(items.flatMap(recordedYears)).sort((a, b) => b - a);
  const timelines = items.flatMap((item) => item.timeline);
  const overall = items.flatMap((item) => (item.overall ? [gradeOf(item.overall.judgement)] : []));
  const grades = [...timelines.map((year) => gradeOf(year.judgement)), ...overall];
  const statuses = timelines.flatMap((year) => year.checks.map((check) => gradeOf(check.judgement)));
  const sorts = Object.entries(searchWords.sorts).map(([value, text]) => ({
    value: value === 'relevance' ? '' : value,
    text,
  }));
  return [
    choice(
      'plan',
      plans.map(({ id, name }) => ({ value: id, text: name })),
    ),
    choice(
      'year',
      years.map((year) => ({ value: String(year), text: formatFiscalYear(year) })),
    ),
    choice('department', []),
    choice(
      'grade',
      codesOf(grades, ({ code }) => code),
    ),
    choice(
      'status',
      codesOf(statuses, ({ label }) => label),
    ),
    choice('category', []),
    choice(
      'cell',
      Object.values(cellWords.kinds).map((text, at) => ({ value: String(at), text })),
    ),
    { name: 'sort', label: searchWords.filterNames.sort, options: sorts },
  ];
}

/** The long lists, which the page loads when somebody wants to narrow a search: offices, and the outlines of the plans. */
export function longChoices({ plans, departments }: Archive): LongChoices {
  return {
    department: [{ options: departments.filter(({ items }) => items.length > 0).map(({ name }) => [name, name]) }],
    category: plans.map(({ id, name, outline }) => ({
      name,
      options: flatCategories(outline).map((category) => [
        `${id}:${category.id}`,
        `${'\u3000'.repeat(category.depth)}${nameOfCategory(category)}`,
      ]),
    })),
  };
}

function choice(name: keyof typeof searchWords.filterNames, options: Option[]): Choice {
  return { name, label: searchWords.filterNames[name], options: [{ value: '', text: searchWords.all }, ...options] };
}

/** Plans share codes and differ in their words: the code alone stands for all, with the word where there is only one. */
function codesOf(grades: (Grade | undefined)[], valueOf: (grade: Grade) => string): Option[] {
  const labels = new Map<string, Set<string>>();
  for (const grade of grades)
    if (grade) labels.set(valueOf(grade), (labels.get(valueOf(grade)) ?? new Set()).add(grade.label));
  return [...labels]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([value, words]) => {
      const [word] = words;
      return { value, text: words.size === 1 && word !== value ? `${value} ${word}` : value };
    });
}

function unique<T>(values: readonly T[]): T[] {
  return [...new Set(values)];
}
