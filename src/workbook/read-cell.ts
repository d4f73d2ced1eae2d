import { excelWords } from '../words/excel.ts';
import type { Codec, Content } from './codec.ts';

/** What was found in one cell. */
export interface ReadCell {
  value: string | number | boolean | Date | null;
  formula?: string;
  /** Excel's own word for what it could not work out: #REF! */
  error?: boolean;
  /** Shown as per cent: 98.2% lies there as 0.982. */
  percent?: boolean;
}

/** The cells of the sheet that was written in. */
export interface Grid {
  at(row: number, column: number): ReadCell;
  /** Every cell that holds something. */
  filled: { row: number; column: number }[];
  /** Rows and columns of each block of merged cells, from 0, the last ones included. */
  merges: { startRow: number; startCol: number; endRow: number; endCol: number }[];
}

type Fault = readonly [message: string, remedy: string];

/** What a cell says as its box takes it: dates, formulas and the like are no text. */
export function contentOf(
  { value, formula, error, percent }: ReadCell,
  codec: Codec,
): { content: Content } | { fault: Fault } {
  const { cells } = excelWords;
  if (formula !== undefined) return { fault: cells.formula(formula) };
  if (error) return { fault: cells.error(String(value)) };
  if (value instanceof Date) {
    const day = value.toISOString().slice(0, 10);
    return codec.shape === 'date' ? { content: day } : { fault: cells.date(day) };
  }
  if (typeof value === 'boolean') return { fault: cells.boolean(value ? 'TRUE' : 'FALSE') };
  if (typeof value === 'number' && percent)
    return { fault: cells.percent(String(value), String(Number((value * 100).toPrecision(12)))) };
  if (typeof value === 'number')
    return { content: codec.shape === 'figure' || codec.shape === 'date' ? value : String(value) };
  return { content: value === null ? null : normal(value) };
}

/** Whether a cell holds what it held when the workbook was made. */
export function isUntouched({ value, formula }: ReadCell, then: Content | undefined): boolean {
  if (formula !== undefined) return false;
  const now = typeof value === 'string' ? normal(value) : value;
  return (
    now === (then ?? null) || ((now === null || now === '') && (then === null || then === undefined || then === ''))
  );
}

/** Line ends as `\n`, whoever wrote them. */
export function normal(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}
