import { columnOf, compareColumns, formatColumn } from '../../model/fiscal-year.ts';
import type { Item } from '../../model/item.ts';
import type { Schedule } from '../../model/schedule.ts';
import { excelWords } from '../../words/excel.ts';
import { lineCodec, textCodec, wordCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { dataColumns, input, part, remark, table, wide } from '../rows.ts';
import { sparesOf } from '../spare.ts';
import { sideBySide, yearTables } from '../year-tables.ts';

type Column = Schedule['columns'][number];

/** 取組工程: 現状, each year's 計画 and 実績, 最終目標, and the 工程表. */
export function processRows(item: Item): FormRow[] {
  const { form, boxes } = item.plan;
  const { label } = form;
  const inYear = (['plan', 'actual'] as const).filter((key) => boxes.has(key));
  const one = (key: 'baseline' | 'goal') => (boxes.has(key) ? [wide(label(key), makeBox(item, [key], textCodec))] : []);
  const rows = [
    ...one('baseline'),
    ...(inYear.length > 0
      ? yearTables(item, form.ownLabel('years') ?? label('process'), ({ column }) =>
          inYear.map((key) => [label(key), makeBox(item, ['years', column.key, key], textCodec)]),
        )
      : []),
    ...one('goal'),
    ...taskRows(item),
  ];
  return rows.length > 0 ? [part(label('process')), ...rows] : [];
}

/** 工程表: a row each task, and some for new ones. */
function taskRows(item: Item): FormRow[] {
  const { plan, entry } = item;
  const rows = [...(entry.tasks ?? []).keys(), ...sparesOf(item, 'tasks')];
  if (rows.length === 0) return [];
  const label = plan.form.label('tasks');
  const tables = sideBySide(columnsFor(item), dataColumns).flatMap((some, nth) =>
    table(
      label,
      some.map(({ year, round }) => [formatColumn(year), round?.label].filter(Boolean).join('\n')),
      rows.map((at) => [
        // The name is written once; where the columns go on below, it is said again.
        nth === 0 ? input(makeBox(item, ['tasks', at, 'name'], lineCodec), 1) : nameOf(item, at),
        some.map(({ key }) => input(makeBox(item, ['tasks', at, 'stages', key], wordCodec), 1)),
      ]),
      1,
    ),
  );
  return [...tables, remark(excelWords.moreTasks(label))];
}

/** The columns that its tasks use, of a year by rounds all its rounds, and the years of the plan that none of these stands for. */
function columnsFor({ schedule, plan }: Item): Column[] {
  const { checks, years } = plan.form;
  const used = (schedule?.columns ?? []).flatMap((column): Column[] =>
    column.round ? checks.map((round) => ({ ...column, key: `${column.year.key}/${round.id}`, round })) : [column],
  );
  const isUsed = (year: number) => used.some(({ year: { from, to } }) => from <= year && year <= (to ?? Infinity));
  const others = years.filter((year) => !isUsed(year)).map((year) => columnOf(String(year)));
  const all = [...used, ...others.map((year) => ({ key: year.key, year, round: null }))];
  return [...new Map(all.map((column) => [column.key, column])).values()].sort((a, b) =>
    compareColumns(a.year, b.year),
  );
}

function nameOf({ entry, plan }: Item, at: number | string): string {
  const count = entry.tasks?.length ?? 0;
  return typeof at === 'number' ? entry.tasks![at]!.name : excelWords.nth(plan.form.label('tasks'), count + Number(at));
}
