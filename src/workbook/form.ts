import type { Path } from '../finding.ts';
import type { Codec } from './codec.ts';

/** A box of the form: where its value stands in which file, and how it is written in cells. */
export interface Box {
  /** From the content folder, with `/`. */
  file: string;
  path: Path;
  /** As messages call it: 令和6年度（2024年度）・上半期・状況 */
  label: string;
  codec: Codec;
  /** As the file has it. */
  value: unknown;
  /** Whether the cells can hold it without loss. Else it is shown, and not taken back. */
  lossless: boolean;
  /** What the list's entry is that it stands in: entries that changed places must not be taken for each other. */
  entry?: string;
  /** What stands in the file as well where something stands in this box. */
  implies?: { path: Path; value: unknown };
}

/** One place of a row, over so many columns. */
export type FormCell = { span: number } & (
  | { kind: 'title' | 'part' | 'label' | 'year' | 'shown' | 'note'; text: string }
  /** The `nth` cell of a box. */
  | { kind: 'input'; box: Box; nth: number }
  | { kind: 'nothing' }
);

export interface FormRow {
  cells: FormCell[];
}

/** A sheet of boxes as a clerk sees it. */
export interface Form {
  orientation: 'portrait' | 'landscape';
  /** In letters of half width. */
  widths: number[];
  /** Rows and columns that stay in place. */
  frozen: { rows: number; columns: number };
  /** Rows repeated on every page, from the top. */
  repeated: number;
  rows: FormRow[];
}

/** All boxes of a form, each once. */
export function boxesOf({ rows }: Form): Box[] {
  return [...new Set(rows.flatMap(({ cells }) => cells.flatMap((cell) => (cell.kind === 'input' ? [cell.box] : []))))];
}
