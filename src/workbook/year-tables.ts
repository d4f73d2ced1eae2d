import { formatColumn } from '../model/fiscal-year.ts';
import type { Item } from '../model/item.ts';
import { shareOut } from '../model/sheet/share-out.ts';
import type { TimelineYear } from '../model/timeline.ts';
import type { Box, FormRow } from './form.ts';
import { dataColumns, input, table } from './rows.ts';

/** Years that stand side by side where there is prose to write. */
const mostYears = 3;

/** Columns in as few rows as will do, filled evenly. */
export function sideBySide<Column>(columns: readonly Column[], most: number): Column[][] {
  return shareOut(columns, () => 1, most);
}

/** An item's years with a column each: the same boxes in all of them. */
export function yearTables(
  { timeline }: Item,
  corner: string,
  boxesOfYear: (year: TimelineYear) => (readonly [label: string, box: Box])[],
): FormRow[] {
  return sideBySide(timeline, mostYears).flatMap((years) => {
    const span = dataColumns / Math.min(mostYears, Math.max(2, years.length));
    const columns = years.map(boxesOfYear);
    const rows = (columns[0] ?? []).map(
      ([label], at) => [label, columns.map((boxes) => input(boxes[at]![1], span))] as const,
    );
    return rows.length === 0
      ? []
      : table(
          corner,
          years.map(({ column }) => formatColumn(column)),
          rows,
          span,
        );
  });
}
