import { columnHeads } from './column-heads.ts';
import type { Sheet, SheetEntry, SheetTable } from './sheet.ts';

/**
 * What the city says in a sheet, statement by statement: which box, which column, what stands there. In an order of its own, so that the same content says the same however its columns are shared out over the paper.
 */
export function statementsOf({ id, plan, number, title, parts }: Sheet): string[] {
  const inParts = parts.flatMap(({ key, label = '', sections }) =>
    sections.flatMap((section) =>
      [
        [section.title ?? ''],
        ...section.tables.map(({ corner = '' }) => [section.title ?? '', corner]),
        ...[...(section.before ?? []), ...(section.after ?? [])].map((entry) => [section.title ?? '', textOf(entry)]),
        ...section.tables.flatMap((table) => cellsOf(table).map((cell) => [section.title ?? '', ...cell])),
      ].map((statement) => [key, label, ...statement]),
    ),
  );
  // How many tables a part is shared out over is not said: the corner of each is the same.
  return [...new Set([[id, plan, number, title], ...inParts].map((statement) => JSON.stringify(statement)))].sort();
}

function cellsOf({ heads, rows }: SheetTable): string[][] {
  const columns = columnHeads(heads);
  return rows.flatMap(({ head = '', note = '', cells }) =>
    cells.map((cell, at) => [head, note, columns[at] ?? '', ...cell.map(textOf)]),
  );
}

function textOf(entry: SheetEntry): string {
  if ('text' in entry) return JSON.stringify(entry.text);
  // 評価前 becomes 未公表 by the calendar: the city has said neither.
  if ('judged' in entry && entry.judged.tone === 'pending') return '';
  if ('judged' in entry) return `${entry.judged.word} ${entry.judged.label ?? ''}`;
  if ('label' in entry) return [entry.label, ...entry.entries.map(textOf)].join(' ');
  return entry.line;
}
