import type { Sheet } from 'hucre';
import type { Grid, ReadCell } from '../../../src/workbook/read-cell.ts';

/** A sheet as the library has read it, cell by cell. */
export function gridOf({ rows, cells, merges = [] }: Sheet): Grid {
  return {
    merges,
    filled: rows.flatMap((values, row) =>
      values.flatMap((_, column) => (isFilled(at(row, column)) ? [{ row, column }] : [])),
    ),
    at,
  };

  function at(row: number, column: number): ReadCell {
    const value = rows[row]?.[column] ?? null;
    const detail = cells?.get(`${row},${column}`);
    const format = detail?.style?.numFmt ?? '';
    return {
      value,
      ...(detail?.formula !== undefined && { formula: detail.formula }),
      ...(detail?.type === 'error' && { error: true }),
      ...(format.includes('%') && { percent: true }),
    };
  }
}

function isFilled({ value, formula }: ReadCell): boolean {
  return formula !== undefined || (typeof value === 'string' ? value.trim() !== '' : value !== null);
}
