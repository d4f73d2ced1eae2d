import type { FaultKind } from './line-slips.ts';

interface Crooked {
  kind: FaultKind;
  line: number;
}

/** The line that is indented otherwise than its neighbours, where that is what the parser stopped at. Lines count from 0. */
export function crookedLine(lines: readonly string[], stop: number, code: string, message: string): Crooked | null {
  const here = lines[stop] ?? '';
  if (/block sequence/.test(message)) return { kind: 'entryIndent', line: slippedAbove(lines, stop) ?? stop };
  if (code === 'BLOCK_AS_IMPLICIT_KEY') return besideDeeper(lines, stop);
  if (/without - indicator/.test(message)) return isKey(here) ? { kind: 'entryIndent', line: stop } : null;
  const atNodeEnd = /at node end/.test(message) && isKey(here);
  if (code !== 'BAD_INDENT' && !atNodeEnd) return null;
  return { kind: 'indent', line: slippedAbove(lines, stop) ?? stop };
}

/** A key cannot have both a value and keys of its own: of a line and the deeper one below it, one stands apart. */
function besideDeeper(lines: readonly string[], stop: number): Crooked | null {
  const [here, below] = [lines[stop] ?? '', lines[stop + 1] ?? ''];
  if (!/^\s*(- )?[^\s:]+: +\S/.test(here) || !isKey(below) || indentOf(below) <= indentOf(here)) return null;
  if (followsOpenKey(lines, stop)) return { kind: 'indent', line: stop };
  const above = lines.slice(Math.max(0, stop - 12), stop);
  const outer = above.findLastIndex((line) => line.trim() !== '' && indentOf(line) < indentOf(below));
  const isUsual = above.slice(Math.max(0, outer)).some((line) => line !== '' && indentOf(line) === indentOf(below));
  return { kind: 'indent', line: isUsual ? stop : stop + 1 };
}

/** The line further up that slipped, where it was not this one: all keys of a box are two spaces right of it. */
function slippedAbove(lines: readonly string[], stop: number): number | null {
  const indent = indentOf(lines[stop] ?? '');
  const outer = lines.findLastIndex(
    (line, index) => index < stop && isKey(line) && indentOf(line) < indent + (/^\s*- /.test(line) ? 1 : 0),
  );
  if (outer < 0) return null;
  const [above, here] = [lines[outer]!, lines[stop]!];
  // Years and rounds stand below one another: `2024:` before `  2025:` slipped, and so did `  actual:` among years.
  if (isNumbered(here) && kindOf(above) === kindOf(here)) return isOdd(above, here, lines) ? outer : null;
  if (followsOpenKey(lines, outer)) return outer;
  const before = lines.findLast((line, index) => index < outer && isKey(line) && indentOf(line) === indentOf(above));
  if (before !== undefined && isNumbered(before) && !isNumbered(above)) return outer;
  const first = lines.findIndex((line, index) => index > outer && line.trim() !== '');
  // A list whose first entry has lost its hyphen.
  if (/^\s*- /.test(here) && !/^\s*- /.test(above) && isKey(lines[first]!) && !/^\s*- /.test(lines[first]!))
    return first;
  const isUsual = (line: string) => indentOf(line) === indentOf(above) + 2;
  return isUsual(here) && isKey(lines[first]!) && !isUsual(lines[first]!) ? first : null;
}

/** Of two sisters, whether the first is indented as fewer others are. */
function isOdd(above: string, here: string, lines: readonly string[]): boolean {
  const like = (one: string) =>
    lines.filter((line) => isKey(line) && indentOf(line) === indentOf(one) && kindOf(line) === kindOf(one)).length;
  return like(above) <= like(here);
}

/** `2024:` with nothing in it, and a line that is not deeper: that line belonged into it. */
function followsOpenKey(lines: readonly string[], at: number): boolean {
  const last = lines.findLast((line, index) => index < at && line.trim() !== '') ?? '';
  return /^\s*[^\s:]+:\s*$/.test(last) && indentOf(last) >= indentOf(lines[at]!);
}

function isNumbered(line: string): boolean {
  return /^\s*(?:- )?[a-z]{0,2}\d/.test(line);
}

/** A key without its digits, as far as the colon: all years are of one kind. */
function kindOf(line: string): string {
  return /^\s*(?:- )?([^:]*):/.exec(line)?.[1]?.replace(/\d+(-\d*)?/g, '0') ?? '';
}

function isKey(line: string): boolean {
  return /^\s*(- )?[^\s:]+:(\s|$)/.test(line);
}

export function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}
