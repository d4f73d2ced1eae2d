import { isFormats } from '../blanks.ts';
import { inlineValue } from './flow.ts';
import { Lines } from './lines.ts';
import { type Read, plainKey } from './scalar.ts';

/** `key:` and what stands beside it. */
const pair = /^("[^"\\]*"|[^\s:[\]{},#"'][^\s:,[\]{}]*):(?: +(.*))?$/;

/** Deeper than any sheet; the library tells of what lies deeper. */
const deepest = 20;

/**
 * Reads YAML as sheets are written, without its blanks: boxes below one another, bullets, text under `|`, short lists and maps in one line.
 * What the library would read otherwise, or a clerk might have meant otherwise (a comment beside a value, text over several
 * lines, a comma within a number), and any fault, is `undefined`: it is for the library and the checks of slips.
 * It takes about a tenth of the library's time.
 */
export function readEveryday(text: string): Read<unknown> {
  if (/[\t\r\ufeff]|^ +$/m.test(text)) return undefined;
  const lines = new Lines(text);
  const value = lines.indent === 0 ? block(lines, 0, '', 0) : undefined;
  return lines.isDone ? value : undefined;
}

function block(lines: Lines, indent: number, parent: string, depth: number): Read<unknown> {
  if (depth > deepest) return undefined;
  return lines.rest.startsWith('- ') ? list(lines, indent, parent, depth) : map(lines, indent, parent, depth);
}

function map(lines: Lines, indent: number, parent: string, depth: number): Read<object> {
  const entries: Record<string, unknown> = {};
  const dropped: string[] = [];
  while (lines.indent === indent) {
    const [, written, beside] = pair.exec(lines.rest) ?? [];
    const name = written === undefined ? undefined : plainKey(written);
    if (name === undefined || Object.hasOwn(entries, name) || dropped.includes(name)) return undefined;
    const found = beside ? besideKey(lines, beside, indent) : belowKey(lines, indent, name, depth);
    if (found === undefined) return undefined;
    if (found === null && !isFormats(name, parent)) dropped.push(name);
    else entries[name] = found ?? undefined;
  }
  // A line that is further in belongs to no box.
  return lines.indent > indent ? undefined : entries;
}

function besideKey(lines: Lines, beside: string, indent: number): Read<unknown> {
  const text = beside === '|' || beside === '|-' ? lines.textBelow(indent) : undefined;
  if (text !== undefined) return beside === '|' ? `${text}\n` : text;
  const value = inlineValue(beside);
  lines.next();
  return lines.indent > indent ? undefined : value;
}

/** null: an empty box. A list may stand as far left as its key. */
function belowKey(lines: Lines, indent: number, name: string, depth: number): Read<unknown> {
  lines.next();
  const isList = lines.indent === indent && lines.rest.startsWith('- ');
  return lines.indent > indent || isList ? block(lines, lines.indent, name, depth + 1) : null;
}

function list(lines: Lines, indent: number, parent: string, depth: number): Read<unknown[]> {
  const entries: unknown[] = [];
  while (lines.indent === indent && lines.rest.startsWith('- ')) {
    const beside = lines.rest.slice(2);
    let entry: unknown;
    if (pair.test(beside)) {
      lines.stepIn(2);
      entry = map(lines, indent + 2, parent, depth + 1);
    } else {
      entry = besideKey(lines, beside, indent);
    }
    if (entry === undefined) return undefined;
    entries.push(entry);
  }
  return lines.indent > indent ? undefined : entries;
}
