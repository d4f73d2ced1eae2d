import { itemWords } from '../../words/item.ts';
import { sheetWords } from '../../words/sheet.ts';
import { formatColumn } from '../fiscal-year.ts';
import type { Item } from '../item.ts';
import type { Schedule } from '../schedule.ts';
import { boxes, line, written } from './entries.ts';
import type { SheetCell, SheetPart, SheetTable } from './sheet.ts';
import { mostSideBySide, shareOut } from './share-out.ts';

/** A head of the table with the cells below it. */
interface Column {
  label: string;
  cells: { label?: string; cell: SheetCell }[];
}

/** Seven columns hold seven or eight letters of 9 pt each in a line: enough for bullets, not for pages of prose. */
const widths = [
  { letters: 250, most: 7 },
  { letters: 600, most: 5 },
  { letters: 1500, most: 3 },
  { letters: Infinity, most: 2 },
];
/** Of the 工程表: wide enough for a year in both calendars. */
const stagesSideBySide = 6;

/** 取組工程: 現状, each year's 計画 and 実績, 最終目標, and the 工程表. */
export function processPart(item: Item): SheetPart | null {
  const { form } = item.plan;
  const columns = columnsOf(item);
  const name = form.label('process');
  const ownYears = form.ownLabel('years');
  const tables = years(item) ? tablesOf(columns, name) : [boxes(name, columns.map(rowOf))];
  const sections = [
    ...(columns.length > 0 ? [{ ...(ownYears !== undefined && { title: ownYears }), tables }] : []),
    ...(item.schedule
      ? [
          {
            title: form.label('tasks'),
            tables: scheduleTables(item.schedule, form.label('tasks')),
            after: item.schedule.signs.flatMap(({ sign, meaning }) => line(itemWords.sign(sign, meaning))),
          },
        ]
      : []),
  ];
  return sections.length > 0 ? { key: 'process', label: name, sections } : null;
}

function years({ plan, timeline }: Item): boolean {
  return timeline.length > 0 && (plan.boxes.has('plan') || plan.boxes.has('actual'));
}

function columnsOf(item: Item): Column[] {
  const { form, boxes: has } = item.plan;
  const { label } = form;
  const inYear = (['plan', 'actual'] as const).filter((key) => has.has(key));
  return [
    ...(has.has('baseline') ? [{ label: label('baseline'), cells: [{ cell: written(item.baseline) }] }] : []),
    ...(inYear.length > 0
      ? item.timeline.map((year) => ({
          label: formatColumn(year.column),
          cells: inYear.map((key) => ({ label: label(key), cell: written(year[key]) })),
        }))
      : []),
    ...(has.has('goal') ? [{ label: label('goal'), cells: [{ cell: written(item.goal) }] }] : []),
  ];
}

function rowOf({ label, cells }: Column) {
  return { head: label, cells: cells.map(({ cell }) => cell) };
}

function tablesOf(columns: readonly Column[], name: string): SheetTable[] {
  return shareOut(
    columns,
    ({ cells }) => cells.length,
    mostSideBySide(
      columns.flatMap(({ cells }) => cells.map(({ cell }) => cell)),
      widths,
    ),
  ).map((part, at, all): SheetTable => {
    // Where no year stands in this row of columns, there is no second row of heads.
    const deep = part.some(({ cells }) => cells[0]!.label !== undefined);
    return {
      kind: 'years',
      name: all.length > 1 ? sheetWords.nthOf(name, at + 1, all.length) : name,
      heads: [
        part.map(({ label, cells }) => ({
          label,
          ...(cells.length > 1 && { columns: cells.length }),
          ...(deep && cells[0]!.label === undefined && { rows: 2 }),
        })),
        ...(deep
          ? [part.flatMap(({ cells }) => cells.flatMap(({ label }) => (label === undefined ? [] : [{ label }])))]
          : []),
      ],
      rows: [{ cells: part.flatMap(({ cells }) => cells.map(({ cell }) => cell)) }],
    };
  });
}

function scheduleTables({ columns, rows }: Schedule, name: string): SheetTable[] {
  const numbered = columns.map((column, at) => ({ ...column, at }));
  return shareOut(numbered, () => 1, stagesSideBySide).map((part) => ({
    kind: 'years',
    name,
    corner: name,
    heads: [part.map(({ year, round }) => ({ label: formatColumn(year) + (round ? `\n${round.label}` : '') }))],
    rows: rows.map((row) => ({
      head: row.name,
      cells: part.map(({ at }) => (row.stages[at] == null ? line('') : written(row.stages[at]))),
    })),
  }));
}
