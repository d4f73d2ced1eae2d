import type { Item } from '../../model/item.ts';
import type { PlanForm } from '../../model/plan-form.ts';
import type { Figure } from '../../model/value.ts';
import { dataWords } from '../../words/data-page.ts';
import { tableWords } from '../../words/data-tables.ts';
import { type LabelKey, labels } from '../../words/labels.ts';

export type TableCell = string | number | boolean | null;
export type TableId = keyof typeof tableWords.names;

/** A table column: `key` for programs, `label` for people. */
export interface TableColumn {
  key: string;
  label: string;
  type: 'string' | 'number' | 'boolean';
}

/** A table with any number of rows per item. */
export interface DataTable {
  id: TableId;
  name: string;
  columns: TableColumn[];
  rowsOf: (item: Item) => TableCell[][];
}

/** Definition of a column. */
export interface Source<R> {
  key: string;
  /** A label key, which a plan may override, or fixed words. */
  label: LabelKey | { words: string };
  type?: TableColumn['type'];
  of: (row: R, item: Item) => TableCell | undefined;
}

export const ours = (words: string) => ({ words });
const { heads } = tableWords;

/** Columns that identify the item, first in every table. */
const ofItem: Source<unknown>[] = [
  { key: 'plan', label: ours(dataWords.labels.plan), of: (_, item) => item.plan.name },
  { key: 'id', label: ours(dataWords.labels.id), of: (_, item) => item.id },
  { key: 'no', label: 'no', of: (_, item) => item.no },
  { key: 'title', label: 'title', of: (_, item) => item.title },
];

/** Columns of a figure: its value, whether it is provisional, and its note. */
export const figure = <R>(key: string, label: Source<R>['label'], of: (row: R) => Figure | undefined): Source<R>[] => [
  { key, label, type: 'number', of: (row) => of(row)?.value },
  { key: `${key}_provisional`, label: ours(heads.provisional), type: 'boolean', of: (row) => of(row)?.provisional },
  { key: `${key}_note`, label: ours(heads.note), of: (row) => of(row)?.note },
];

/** A column's heading: the plan's label, or the default without a plan. */
export function headingOf(label: Source<never>['label'], form: PlanForm | null): string {
  return typeof label === 'object' ? label.words : (form?.label(label) ?? labels[label]);
}

/** Returns a function that defines tables with a plan's labels as headings. */
export function tableMaker(form: PlanForm | null) {
  return <R>(id: TableId, rowsIn: (item: Item) => readonly R[], own: readonly Source<R>[]): DataTable => {
    const columns = [...(ofItem as Source<R>[]), ...own];
    const headings = uniqueHeadings(columns.map(({ label }) => headingOf(label, form)));
    return {
      id,
      name: tableWords.names[id],
      columns: columns.map(({ key, type = 'string' }, at) => ({ key, label: headings[at]!, type })),
      rowsOf: (item) => rowsIn(item).map((row) => columns.map(({ of }) => of(row, item) ?? null)),
    };
  };
}

/** Headings with a number added to repeated ones: two boxes may share a label, but columns are found by their heading. */
export function uniqueHeadings(headings: readonly string[]): string[] {
  return headings.map((heading, at) => {
    const times = headings.slice(0, at + 1).filter((other) => other === heading).length;
    return times === 1 ? heading : tableWords.again(heading, times);
  });
}
