import { stringify } from 'csv-stringify/sync';
import { type Cell, type WriteSheet, writeXlsx } from 'hucre';
import type { Plan } from '../../model/plan.ts';
import { dataWords } from '../../words/data-page.ts';
import type { Column, Row } from './column.ts';
import { columnsOfPlan } from './columns.ts';
import { type TableCell, type TableColumn, uniqueHeadings } from './define-table.ts';
import { tablesOf } from './tables.ts';

interface Sheet {
  name: string;
  head: string[];
  rows: TableCell[][];
}

/** One row an item and year, in the plan's order. */
export function rowsOf(plan: Plan): Row[] {
  return plan.items.flatMap((item) => item.timeline.map((year) => ({ item, year })));
}

/** A plan's table as CSV: UTF-8 with BOM for Excel, with the plan's labels as headings. The data dictionary lists the keys. */
export function csvOf(plan: Plan): string {
  const columns = columnsOfPlan(plan);
  const lines = rowsOf(plan).map((row) => csvLine(columns.map((column) => column.of(row))));
  return `\ufeff${csvLine(csvColumns(columns).map(({ label }) => label))}${lines.join('')}`;
}

/** A CSV record with its line end (RFC 4180). Text that Excel would run as a formula gets a leading apostrophe. */
export function csvLine(cells: readonly TableCell[]): string {
  return stringify([cells.map(harmless)], {
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
    cast: { boolean: String },
  });
}

/** The columns of a plan's CSV, with unique headings. */
export function csvColumns(columns: readonly Column[]): (TableColumn & { about: string })[] {
  const headings = uniqueHeadings(columns.map(({ label }) => label));
  return columns.map(({ key, about }, at) => ({ key, label: headings[at]!, type: 'string', about }));
}

/** A workbook: the same table under headings for people, and one sheet for each thing that has rows of its own. The same plan makes the same bytes. */
export function xlsxOf(plan: Plan): Promise<Uint8Array> {
  const columns = columnsOfPlan(plan);
  const years: Sheet = {
    name: dataWords.sheets.years,
    head: csvColumns(columns).map(({ label }) => label),
    rows: rowsOf(plan).map((row) => columns.map((column) => column.of(row))),
  };
  const tables = tablesOf(plan.form)
    .map((table): Sheet => ({
      name: table.name,
      head: table.columns.map(({ label }) => label),
      rows: plan.items.flatMap((item) => table.rowsOf(item)),
    }))
    .filter(({ rows }) => rows.length > 0);
  return writeXlsx({
    sheets: [years, ...tables].map(sheetOf),
    // The library would write the moment.
    properties: { modified: new Date(Date.UTC(2000, 0, 1)) },
    defaultFont: font,
  });
}

const font = { name: 'Yu Gothic', size: 10 };

function sheetOf({ name, head, rows }: Sheet): WriteSheet {
  const heads = head.map((value): Partial<Cell> => ({
    value,
    type: 'string',
    style: { font: { ...font, bold: true } },
  }));
  const lines = rows.map((row) => row.map(cellOf));
  return {
    name,
    columns: head.map((label, at) => ({ width: widthOf([label, ...rows.map((row) => row[at])]) })),
    rows: [],
    cells: new Map(
      [heads, ...lines].flatMap((row, at) => row.map((cell, column) => [`${at},${column}`, cell] as const)),
    ),
    freezePane: { rows: 1 },
  };
}

/** In letters of half width: room for what stands in the column, as long as it is no prose. */
function widthOf(values: readonly (Sheet['rows'][number][number] | undefined)[]): number {
  const letters = values.map((value) =>
    [...String(value ?? '')].reduce((sum, one) => sum + (one < '\u0100' ? 1 : 2), 0),
  );
  return Math.min(40, Math.max(10, ...letters.map((count) => count + 2)));
}

/** Text is text, whatever it begins with: no formula, no date. */
function cellOf(value: Sheet['rows'][number][number]): Partial<Cell> {
  if (typeof value !== 'string') return { value };
  return { value, type: 'string', style: { numFmt: '@', alignment: { wrapText: true, vertical: 'top' } } };
}

function harmless(value: TableCell): TableCell {
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
}
