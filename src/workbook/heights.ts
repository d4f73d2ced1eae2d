import { codecOfCell, textOfContent } from './codec.ts';
import type { FormCell } from './form.ts';
import type { Placed } from './place.ts';

const lineHeight = 14;
const margin = 5;
/** Excel knows no higher row. */
const most = 409;
/** Empty lines of a box that prose is to be written in. */
const roomy = 3;

/** Height of each row in points: Excel fits no row to merged cells by itself. */
export function heightsOf(cells: readonly Placed[]): number[] {
  const lines: number[] = [];
  for (const { row, cell, width } of cells) lines[row] = Math.max(lines[row] ?? 1, linesOf(cell, width));
  return Array.from(lines, (count = 1) => Math.min(most, count * lineHeight + margin));
}

function linesOf(cell: FormCell, width: number): number {
  const least = cell.kind === 'input' && codecOfCell(cell.box.codec, cell.nth).shape === 'text' ? roomy : 1;
  const scale = cell.kind === 'title' ? 1.5 : 1;
  return Math.max(
    least,
    scale *
      textIn(cell)
        .split('\n')
        .reduce((sum, line) => sum + linesFor(line, width), 0),
  );
}

export function textIn(cell: FormCell): string {
  if (cell.kind === 'nothing') return '';
  return cell.kind === 'input' ? textOfContent(cell.box.codec.encode(cell.box.value)[cell.nth]) : cell.text;
}

function linesFor(line: string, width: number): number {
  const letters = [...line].reduce((sum, letter) => sum + (letter < '\u0100' ? 1 : 2), 0);
  return Math.max(1, Math.ceil((letters * 1.06) / (width - 1.5)));
}
