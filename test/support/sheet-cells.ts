import { plainText } from '../../src/markdown/plain-text.ts';
import type { Sheet, SheetEntry, SheetTable } from '../../src/model/sheet/sheet.ts';
import { sheetWords } from '../../src/words/sheet.ts';

/** What every head and cell of a sheet's tables says, in the order of print. */
export function cellsOfSheet(sheet: Sheet): string[] {
  return sheet.parts.flatMap((part) => part.sections.flatMap((section) => section.tables.flatMap(cellsOfTable)));
}

/** The headings of a sheet's parts and sections. */
export function headingsOfSheet(sheet: Sheet): string[] {
  return [
    sheet.title,
    ...sheet.parts.flatMap((part) => [part.label, ...part.sections.map((section) => section.title)]),
  ].filter((heading) => heading !== undefined);
}

function cellsOfTable({ heads, corner, rows }: SheetTable): string[] {
  return [
    ...heads.flatMap((row, depth) => [
      ...(depth === 0 && corner !== undefined ? [corner] : []),
      ...row.map(({ label }) => label),
    ]),
    ...rows.flatMap(({ head, note, cells }) => [
      ...(head === undefined ? [] : [head + (note ?? '')]),
      ...cells.map((cell) => (cell.length === 0 ? sheetWords.empty : cell.map(textOf).join(''))),
    ]),
  ];
}

function textOf(entry: SheetEntry): string {
  if ('text' in entry) return plainText(entry.text);
  // Its mark repeats the word for the eye, and is not said.
  if ('judged' in entry) return entry.judged.word + (entry.judged.label ?? '');
  if ('label' in entry) return entry.label + entry.entries.map(textOf).join('');
  return entry.line;
}

/** Letters alone: lines and columns put blanks where they break; bullets and numbers stand before what is in a list. */
export function letters(text: string): string {
  return text.replace(/[\p{White_Space}・]/gu, '').replace(/(?<!\d)\d{1,2}\.(?!\d)/g, '');
}

/** Whether a printed cell says what the sheet's says. Heads are said again where a table goes on. */
export function sameCell(wanted: string, printed: string): boolean {
  const [want, found] = [letters(wanted), letters(printed)];
  return found === want || (want !== '' && found === want.repeat(Math.max(1, Math.floor(found.length / want.length))));
}
