import type { Path } from '../../finding.ts';
import { type YearColumn, columnOf, formatColumn } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import { columnsOf } from '../../model/timeline.ts';
import { valueAt } from '../../source/value-at.ts';
import { charts } from '../../words/charts.ts';
import type { Codec } from '../codec.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { dataColumns, input, table } from '../rows.ts';
import { sideBySide } from '../year-tables.ts';
import { figurePath } from './own-boxes.ts';

type Line = readonly [label: string, key: string, codec: Codec];

/** Figures by year, a row each for what was meant and what was reached. */
export function figureTable(item: Item, path: Path, lines: readonly Line[]): FormRow[] {
  const used = lines.flatMap(([, key]) =>
    Object.keys((valueAt(item.entry, [...path, key]) as object | undefined) ?? {}),
  );
  return sideBySide(columnsFor(item, used), dataColumns).flatMap((columns) =>
    table(
      charts.year,
      columns.map(formatColumn),
      lines.map(([label, key, codec]) => [
        label,
        columns.map((column) => input(makeBox(item, figurePath(item.entry, [...path, key, column.key]), codec), 1)),
      ]),
      1,
    ),
  );
}

/** The plan's years and what the figures use besides. */
function columnsFor({ plan }: Item, used: readonly string[]): YearColumn[] {
  return columnsOf(
    plan.form.years,
    [...new Set(used)].map((key) => columnOf(key).key),
  );
}
