import type { SheetEntry, SheetRow, SheetTable } from '../../model/sheet/sheet.ts';

/** Letters that a line holds over the whole width, and beside the column of heads. */
const letters = { whole: 55, besideHeads: 46 };
/** What a cell's margins and the ends of its lines take of each line. */
const padding = 1;
/** Lines of a row that is moved to the next page whole: two fifths of a page. A longer one would leave too much of the page empty. */
const most = 20;

/** Whether a row may break across pages: it is too long to be kept together. An estimate: only looks depend on it. */
export function isLong({ cells, head }: SheetRow, { kind }: SheetTable): boolean {
  const line =
    (head === undefined ? letters.whole : letters.besideHeads) / (kind === 'boxes' ? 1 : cells.length) - padding;
  return cells.some((cell) => cell.reduce((sum, entry) => sum + linesOf(entry, line), 0) > most);
}

function linesOf(entry: SheetEntry, line: number): number {
  if ('judged' in entry) return 1;
  if ('label' in entry) return 1 + entry.entries.reduce((sum, inner) => sum + linesOf(inner, line), 0);
  const text = 'text' in entry ? [entry.text].flat() : [entry.line];
  return text
    .flatMap((paragraph) => paragraph.split('\n'))
    .reduce((sum, part) => sum + Math.max(1, Math.ceil(part.length / line)), 0);
}
