import type { Item } from '../../model/item.ts';
import type { PlanForm } from '../../model/plan-form.ts';
import type { Figure } from '../../model/value.ts';
import { dataWords } from '../../words/data-page.ts';
import { tableWords } from '../../words/data-tables.ts';
import { type LabelKey, labels } from '../../words/labels.ts';

export type TableCell = string | number | boolean | null;
export type TableId = keyof typeof tableWords.names;

/** A column of a table: its name for programs, what it is called, and what kind of values it holds. */
export interface TableColumn {
  key: string;
  label: string;
  type: 'string' | 'number' | 'boolean';
}

/** What has rows of its own: one table for each, over any items. */
export interface DataTable {
  id: TableId;
  name: string;
  columns: TableColumn[];
  rowsOf: (item: Item) => TableCell[][];
}

/** A column, and how it is filled from a row. */
export interface Source<R> {
  key: string;
  /** A box of the form, which the plan may call otherwise; else a word of ours. */
  label: LabelKey | { words: string };
  type?: TableColumn['type'];
  of: (row: R, item: Item) => TableCell | undefined;
}

export const ours = (words: string) => ({ words });
const { heads } = tableWords;

/** Every table begins with what tells of which item a row is. */
const ofItem: Source<unknown>[] = [
  { key: 'plan', label: ours(dataWords.labels.plan), of: (_, item) => item.plan.name },
  { key: 'id', label: ours(dataWords.labels.id), of: (_, item) => item.id },
  { key: 'no', label: 'no', of: (_, item) => item.no },
  { key: 'title', label: 'title', of: (_, item) => item.title },
];

/** A figure with what is said about it. */
export const figure = <R>(key: string, label: Source<R>['label'], of: (row: R) => Figure | undefined): Source<R>[] => [
  { key, label, type: 'number', of: (row) => of(row)?.value },
  { key: `${key}_provisional`, label: ours(heads.provisional), type: 'boolean', of: (row) => of(row)?.provisional },
  { key: `${key}_note`, label: ours(heads.note), of: (row) => of(row)?.note },
];

/** What a column is called: in the plan's words, or in those of the starting form. */
export function nameOfColumn(label: Source<never>['label'], form: PlanForm | null): string {
  return typeof label === 'object' ? label.words : (form?.label(label) ?? labels[label]);
}

/** Makes tables whose columns are headed in a plan's words. Two columns of a table never bear the same name. */
export function tableMaker(form: PlanForm | null) {
  return <R>(id: TableId, rowsIn: (item: Item) => readonly R[], own: readonly Source<R>[]): DataTable => {
    const columns = [...(ofItem as Source<R>[]), ...own];
    const seen = new Map<string, number>();
    return {
      id,
      name: tableWords.names[id],
      columns: columns.map(({ key, label, type = 'string' }) => {
        const name = nameOfColumn(label, form);
        const times = (seen.get(name) ?? 0) + 1;
        seen.set(name, times);
        return { key, label: times === 1 ? name : tableWords.again(name, times), type };
      }),
      rowsOf: (item) => rowsIn(item).map((row) => columns.map(({ of }) => of(row, item) ?? null)),
    };
  };
}
