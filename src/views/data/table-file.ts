import { stringify } from 'csv-stringify/sync';
import writeExcelFile from 'write-excel-file/node';
import type { Plan } from '../../model/plan.ts';
import { dataWords } from '../../words/data-page.ts';
import { type Column, type Row } from './column.ts';
import { columnsOfPlan } from './columns.ts';
import { sheetsOfPlan } from './sheets.ts';

/** One row an item and year, in the plan's order. */
export function rowsOf(plan: Plan): Row[] {
  return plan.items.flatMap((item) => item.timeline.map((year) => ({ item, year })));
}

/** UTF-8 with BOM, so that Excel reads it; CRLF as RFC 4180 has it. Text that Excel would run as a formula gets a leading apostrophe. */
export function csvOf(plan: Plan): string {
  const columns = columnsOfPlan(plan);
  const cells = rowsOf(plan).map((row) => columns.map((column) => harmless(column.of(row))));
  return stringify([columns.map((column) => column.key), ...cells], {
    bom: true,
    record_delimiter: 'windows',
    quoted_match: /[\r\n]/,
  });
}

/** A workbook: the same table under headings for people, and one sheet for each thing that has rows of its own. */
export async function xlsxOf(plan: Plan): Promise<Buffer> {
  const columns = columnsOfPlan(plan);
  const years = {
    name: dataWords.sheets.years,
    head: columns.map(({ label }) => label),
    rows: rowsOf(plan).map((row) => columns.map((column) => column.of(row))),
  };
  const sheets = [years, ...sheetsOfPlan(plan)].map(({ name, head, rows }) => ({
    sheet: name,
    stickyRowsCount: 1,
    columns: head.map((label) => ({ width: Math.min(40, Math.max(10, label.length * 2 + 4)) })),
    data: [
      head.map((label) => ({ value: label, fontWeight: 'bold' as const })),
      ...rows.map((row) =>
        row.map((value) => (typeof value === 'string' ? { value, type: String, wrap: true } : value)),
      ),
    ],
  }));
  return writeExcelFile(sheets, { fontFamily: 'Yu Gothic', fontSize: 10 }).toBuffer();
}

function harmless(value: ReturnType<Column['of']>): string | number | null {
  return typeof value === 'string' && /^[=+@\t\r-]/.test(value) ? `'${value}` : value;
}
