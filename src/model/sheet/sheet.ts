import type { Text } from '../../schema/values/text.ts';
import type { JudgementWords } from '../describe-judgement.ts';

/**
 * The paper sheet as data: all that is printed, box by box, in the order of the form. Its words are final: a view draws them, and the edition's digest is made of them.
 * It says nothing of the day of the build but what the judgements say.
 */
export interface Sheet {
  /** `2013/10` */
  id: string;
  /** Address of the item's page without base. */
  path: string;
  plan: string;
  /** With its label: No.12. */
  number: string;
  title: string;
  parts: SheetPart[];
}

/** A part of the form under its printed label: 取組工程, 年度評価. The head has none. */
export interface SheetPart {
  key: string;
  label?: string;
  sections: SheetSection[];
}

/** What stands together: an indicator with its table, a review. */
export interface SheetSection {
  title?: string;
  before?: SheetEntry[];
  tables: SheetTable[];
  after?: SheetEntry[];
}

/** `boxes`: a label beside each box. `years`: a column a year. `figures`: the same with numbers. */
export interface SheetTable {
  kind: 'boxes' | 'years' | 'figures';
  /** Said to those who do not see it. */
  name: string;
  /** Head of the column of row heads. */
  corner?: string;
  /** Rows of column heads; none for `boxes`. */
  heads: SheetHead[][];
  rows: SheetRow[];
}

export interface SheetHead {
  label: string;
  /** Columns, rows that it spans, where more than one. */
  columns?: number;
  rows?: number;
}

export interface SheetRow {
  head?: string;
  /** Small, below the head: 4～9月. */
  note?: string;
  cells: SheetCell[];
}

/** What stands in a cell, in order; nothing where the box is empty. */
export type SheetCell = SheetEntry[];

/** Markdown as written; a line of the form's own; a judgement in words; entries under a label of their own. */
export type SheetEntry =
  | { text: Text }
  | { line: string }
  | { judged: Omit<JudgementWords, 'meaning'> }
  | { label: string; entries: SheetEntry[] };
