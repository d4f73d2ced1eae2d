import type { Form, FormCell } from './form.ts';

/** A cell of a form in its place. Rows and columns from 0. */
export interface Placed {
  row: number;
  column: number;
  cell: FormCell;
  /** Of all its columns, in letters of half width. */
  width: number;
}

/** Every cell of a form, row by row. */
export function place({ rows, widths }: Form): Placed[] {
  return rows.flatMap(({ cells }, row) => {
    let column = 0;
    return cells.map((cell): Placed => {
      const at = column;
      column += cell.span;
      return { row, column: at, cell, width: widths.slice(at, column).reduce((sum, width) => sum + width, 0) };
    });
  });
}
