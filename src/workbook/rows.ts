import type { Box, FormCell, FormRow } from './form.ts';

/** The grid of a sheet on A4: a column of labels, and six that years and figures share out among them. */
export const gridWidths = [17, 14, 14, 14, 14, 14, 14];
export const dataColumns = 6;

/** A part of the form, and its boxes below. */
export function part(text: string): FormRow {
  return { cells: [{ kind: 'part', span: dataColumns + 1, text }] };
}

/** A label, and its box over the whole width. */
export function wide(text: string, box: Box): FormRow {
  return { cells: [label(text), input(box, dataColumns)] };
}

/** What is to be known of the rows below. */
export function remark(text: string): FormRow {
  return { cells: [{ kind: 'note', span: dataColumns + 1, text }] };
}

/** A label, and something that is not written here. */
export function shown(text: string, value: string): FormRow {
  return { cells: [label(text), { kind: 'shown', span: dataColumns, text: value }] };
}

/** Labels with their cells, one after another in a row. */
export function alongside(...cells: readonly (readonly [text: string, cell: FormCell])[]): FormRow {
  return { cells: cells.flatMap(([text, cell]) => [label(text), cell]) };
}

export function label(text: string): FormCell {
  return { kind: 'label', span: 1, text };
}

export function input(box: Box, span: number, nth = 0): FormCell {
  return { kind: 'input', span, box, nth };
}

/** A label with the cells of one box, so many in a row, and as many rows as they take. */
export function several(text: string, box: Box, inRow: number): FormRow[] {
  const span = dataColumns / inRow;
  return Array.from({ length: Math.ceil(box.codec.cells / inRow) }, (_, row) => ({
    cells: [
      label(row === 0 ? text : ''),
      ...Array.from({ length: Math.min(inRow, box.codec.cells - row * inRow) }, (_, at) =>
        input(box, span, row * inRow + at),
      ),
    ],
  }));
}

/** Columns side by side below their heads: the same span for each. */
export function table(
  corner: string,
  heads: readonly string[],
  rows: readonly (readonly [string | FormCell, FormCell[]])[],
  span: number,
): FormRow[] {
  return [
    {
      cells: [
        { kind: 'year', span: 1, text: corner },
        ...heads.map((text): FormCell => ({ kind: 'year', span, text })),
      ],
    },
    ...rows.map(([head, cells]): FormRow => ({ cells: [typeof head === 'string' ? label(head) : head, ...cells] })),
  ];
}
