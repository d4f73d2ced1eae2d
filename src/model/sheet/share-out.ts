import type { SheetCell, SheetEntry } from './sheet.ts';

/**
 * Columns side by side on one sheet of A4: as few rows of columns as their widths allow, filled as evenly as order permits. Nothing is made narrower to fit.
 * @param widthOf in units of the narrowest column
 * @param most units that fit side by side; a column wider than that stands alone
 */
export function shareOut<Column>(
  columns: readonly Column[],
  widthOf: (column: Column) => number,
  most: number,
): Column[][] {
  for (let limit = Math.min(most, Math.max(...columns.map(widthOf), 1)); limit <= most; limit++) {
    const rows = fill(columns, widthOf, limit);
    if (limit === most || rows.length === fill(columns, widthOf, most).length) return rows;
  }
  return [];
}

function fill<Column>(columns: readonly Column[], widthOf: (column: Column) => number, limit: number): Column[][] {
  const rows: Column[][] = [];
  let used = Infinity;
  for (const column of columns) {
    const width = widthOf(column);
    if (used + width > limit) {
      rows.push([]);
      used = 0;
    }
    rows.at(-1)!.push(column);
    used += width;
  }
  return rows;
}

/** How many columns stand side by side where the fullest cell holds up to so many letters. */
export interface Widths {
  letters: number;
  most: number;
}

/** @param widths from the fewest letters to Infinity */
export function mostSideBySide(cells: readonly SheetCell[], widths: readonly Widths[]): number {
  const fullest = Math.max(0, ...cells.map((cell) => cell.reduce((sum, entry) => sum + lettersOf(entry), 0)));
  return widths.find(({ letters }) => fullest <= letters)!.most;
}

function lettersOf(entry: SheetEntry): number {
  if ('text' in entry) return [entry.text].flat().join('').length;
  if ('label' in entry) return entry.label.length + entry.entries.reduce((sum, inner) => sum + lettersOf(inner), 0);
  return 'line' in entry ? entry.line.length : 0;
}
