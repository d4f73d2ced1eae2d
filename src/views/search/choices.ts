import type { Archive } from '../../model/archive.ts';
import { flatCategories, nameOfCategory } from '../../model/category.ts';
import { formatFiscalYear } from '../../model/fiscal-year.ts';
import { gradeOf } from '../../model/judgement.ts';
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
  groups: { name?: string; options: Option[] }[];
}

/** What a search can be narrowed by: only what some published item has, in the values of the index's filters. */
export function searchChoices({ plans, departments }: Archive): Choice[] {
  const items = plans.flatMap((plan) => plan.items);
  const years = unique(
    items.flatMap((item) => item.timeline.filter(({ recorded }) => recorded).map(({ column }) => column.from)),
  );
  const timelines = items.flatMap((item) => item.timeline);
  const overall = items.flatMap((item) => (item.overall ? [gradeOf(item.overall.judgement)] : []));
  const grades = [...timelines.map((year) => gradeOf(year.judgement)), ...overall];
  const statuses = timelines.flatMap((year) => year.checks.map((check) => gradeOf(check.judgement)));
  return [
    choice(
      'plan',
      plans.map(({ id, name }) => ({ value: id, text: name })),
    ),
    choice(
      'year',
      years.sort((a, b) => b - a).map((year) => ({ value: String(year), text: formatFiscalYear(year) })),
    ),
    choice(
      'department',
      departments.filter((department) => department.items.length > 0).map(({ name }) => ({ value: name, text: name })),
    ),
    choice(
      'grade',
      codesOf(grades, ({ code }) => code),
    ),
    choice(
      'status',
      codesOf(statuses, ({ label }) => label),
    ),
    {
      ...choice('category', []),
      groups: [
        { options: [{ value: '', text: searchWords.all }] },
        ...plans.map(({ id, name, outline }) => ({
          name,
          options: flatCategories(outline).map((category) => ({
            value: `${id}:${category.id}`,
            text: `${'　'.repeat(category.depth)}${nameOfCategory(category)}`,
          })),
        })),
      ],
    },
    choice(
      'cell',
      Object.values(cellWords.kinds).map((text, at) => ({ value: String(at), text })),
    ),
    {
      name: 'sort',
      label: searchWords.filterNames.sort,
      groups: [
        {
          options: Object.entries(searchWords.sorts).map(([value, text]) => ({
            value: value === 'relevance' ? '' : value,
            text,
          })),
        },
      ],
    },
  ];
}

function choice(name: keyof typeof searchWords.filterNames, options: Option[]): Choice {
  return {
    name,
    label: searchWords.filterNames[name],
    groups: [{ options: [{ value: '', text: searchWords.all }, ...options] }],
  };
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
