import { plainBody, plainText } from '../markdown/plain-text.ts';
import { cellsOf } from '../model/cells.ts';
import { pathOfCategory } from '../model/category.ts';
import { yearsOfColumn } from '../model/fiscal-year.ts';
import { gradeOf } from '../model/judgement.ts';
import type { Item } from '../model/item.ts';
import { recordedYears } from '../model/recorded-years.ts';
import type { FoldTables } from '../search/fold.ts';
import { type ReadText, readText } from '../search/matches.ts';
import { formKey } from './labels.ts';
import type { StoredItem } from '../search/stored.ts';
import type { CellKind } from '../words/cells.ts';

/** A cell as search reads and shows it. */
export interface RecordCell {
  kind: CellKind;
  label: string;
  anchor: string;
  years: number[];
  /** As the reader sees it, without Markdown. */
  text: string;
  read: ReadText;
}

/** An item as search knows it. The first cell is its title. */
export interface SearchRecord extends Omit<StoredItem, 'cells'> {
  cells: RecordCell[];
  /** What the page can be narrowed by: the engine's filters. */
  filters: Record<string, string[]>;
}

export function recordOf(item: Item, tables: FoldTables): SearchRecord {
  const cells = cellsOf(item).map(({ kind, label, anchor, years = [], text, mdx }): RecordCell => {
    const plain = mdx ? plainBody(text as string) : plainText(text);
    return { kind, label, anchor, years, text: plain, read: readText(plain, tables) };
  });
  return {
    id: item.id,
    path: item.path,
    no: item.no,
    title: item.title,
    plan: item.plan.name,
    offices: item.departments.map(({ department }) => department.name),
    cells: cells.filter(({ text }) => text !== ''),
    filters: filtersOf(item),
  };
}

/** Grades and statuses stand once for any year, and once with their year: 「A」, 「2013 A」. */
export function filtersOf(item: Item): Record<string, string[]> {
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
    form: [formKey(cellsOf(item))],
    category: unique(categories.map((category) => `${item.plan.id}:${category.id}`)),
  };
}

function unique(values: readonly string[]): string[] {
  return [...new Set(values)];
}
