import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Cell, type CellValue, type Sheet, openXlsx, readXlsx, saveXlsx } from 'hucre';
import { runExcel } from '../../scripts/lib/excel/command.ts';
import { exportWorkbooks } from '../../scripts/lib/excel/export.ts';
import type { ExportOptions } from '../../scripts/lib/excel/options.ts';
import { readArchive } from '../../src/read-archive.ts';
import { settingsOf } from '../../src/settings.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { placeOf } from '../../src/workbook/address.ts';
import { root } from './paths.ts';
import { folder } from './repository.ts';

/** What `npm run excel` does and says on a content folder. */
export async function excel(contentDir: string, ...args: string[]) {
  const settings = settingsOf({ CONTENT_DIR: contentDir, BUILD_DATE: '2026-11-23' }, root, () => new Date());
  const { code, out, err } = await runExcel(args, settings);
  const text = (lines: string[]) => lines.map((line) => `${line}\n`).join('');
  return { status: code, stdout: text(out), stderr: text(err) };
}

/** Exports, and the paths of the workbooks. */
export async function exported(content: string, which: Omit<ExportOptions, 'verb' | 'out'> = {}): Promise<string[]> {
  const out = await folder('excel');
  const sources = await readFiles(content);
  const { names } = await exportWorkbooks(sources, readArchive(sources, '2026-11-23'), {
    verb: 'export',
    out,
    ...which,
  });
  return names.sort().map((name) => join(out, name));
}

/** The sheet of boxes of a workbook, with formats and styles. */
export async function sheetOf(file: string): Promise<Sheet> {
  const { sheets } = await readXlsx(await readFile(file), { readStyles: true });
  return sheets[0]!;
}

/** Address of the first cell that says this. */
export function addressOf({ rows }: Sheet, text: string, nth = 0): { row: number; column: number } {
  const found = rows.flatMap((values, row) =>
    values.flatMap((value, column) => (value === text ? [{ row, column }] : [])),
  );
  if (!found[nth]) throw new Error(`No cell says ${text}.`);
  return found[nth];
}

/** Writes in cells of a workbook as a program would, without regard to locks. */
export async function write(
  file: string,
  cells: Record<string, CellValue | Partial<Cell>>,
  change: (sheet: Sheet) => void = () => undefined,
): Promise<void> {
  const workbook = await openXlsx(await readFile(file));
  const sheet = workbook.sheets[0]!;
  for (const [address, value] of Object.entries(cells)) {
    const { row, column } = placeOf(address)!;
    while (sheet.rows.length <= row) sheet.rows.push([]);
    const detailed = typeof value === 'object' && value !== null && !(value instanceof Date);
    sheet.rows[row]![column] = detailed ? (value.value ?? null) : value;
    sheet.cells ??= new Map();
    const key = `${row},${column}`;
    if (detailed) sheet.cells.set(key, { ...(sheet.cells.get(key) ?? {}), ...value } as Cell);
    else {
      const { style } = sheet.cells.get(key) ?? {};
      const type = value instanceof Date ? 'date' : typeof value === 'number' ? 'number' : 'string';
      sheet.cells.set(key, { value, type, ...(style && { style }) });
    }
  }
  change(sheet);
  await writeFile(file, await saveXlsx(workbook));
}
