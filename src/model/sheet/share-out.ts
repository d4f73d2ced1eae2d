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
