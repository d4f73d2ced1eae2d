import { formatColumn } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import { wordCodec, textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { dataColumns, input, part, table, wide } from '../rows.ts';
import { sideBySide, yearTables } from '../year-tables.ts';

/** 取組工程: 現状, each year's 計画 and 実績, 最終目標, and the 工程表. */
export function processRows(item: Item): FormRow[] {
  const { form, boxes } = item.plan;
  const { label } = form;
  const inYear = (['plan', 'actual'] as const).filter((key) => boxes.has(key));
  const one = (key: 'baseline' | 'goal') => (boxes.has(key) ? [wide(label(key), makeBox(item, [key], textCodec))] : []);
  const rows = [
    ...one('baseline'),
    ...(inYear.length > 0
      ? yearTables(item, label('process'), ({ column }) =>
          inYear.map((key) => [label(key), makeBox(item, ['years', column.key, key], textCodec)]),
        )
      : []),
    ...one('goal'),
    ...taskRows(item),
  ];
  return rows.length > 0 ? [part(label('process')), ...rows] : [];
}

/** 工程表: the columns that its tasks use. */
function taskRows(item: Item): FormRow[] {
  const { schedule, plan } = item;
  if (!schedule) return [];
  return sideBySide(schedule.columns, dataColumns).flatMap((columns) =>
    table(
      plan.form.label('tasks'),
      columns.map(({ year, round }) => [formatColumn(year), round?.label].filter(Boolean).join('\n')),
      schedule.rows.map(({ name }, at) => [
        name,
        columns.map(({ key }) => input(makeBox(item, ['tasks', at, 'stages', key], wordCodec), 1)),
      ]),
      1,
    ),
  );
}
