import { type Read, plainKey, plainScalar } from './scalar.ts';

/** What was read from a place of a line, and where the rest of the line begins. */
interface Step {
  value: unknown;
  end: number;
}

const quoted = /"((?:[^"\\]|\\[n"\\])*)"|'([^']*)'/y;
const plain = /[^,[\]{}]+/y;
const key = /("[^"\\]*"|[^\s:,[\]{}"]+): +/y;
/** A comma without a space might belong to a number. */
const comma = / *, +/y;
const spaces = / */y;

/** More lists and maps in one line than a person writes; the library tells of what lies too deep. */
const most = 100;

/** A value that stands in one line: `3.4`, `"01"`, `[市民課, 保険年金課]`, `{year: 2012, value: 3.4}`. */
export function inlineValue(text: string): Read<unknown> {
  if (!/^["'[{]/.test(text)) return plainScalar(text);
  if (text.split(/[[{]/).length > most) return undefined;
  const step = valueAt(text, 0);
  return step?.end === text.length ? step.value : undefined;
}

function valueAt(text: string, start: number): Step | null {
  if (text[start] === '[') return listAt(text, start);
  if (text[start] === '{') return mapAt(text, start);
  const inQuotes = matchAt(quoted, text, start);
  if (inQuotes) return { value: unescaped(inQuotes[1]) ?? inQuotes[2], end: quoted.lastIndex };
  const value = plainScalar(matchAt(plain, text, start)?.[0].replace(/ +$/, '') ?? '');
  return value === undefined ? null : { value, end: plain.lastIndex };
}

function unescaped(text: string | undefined): string | undefined {
  return text?.replace(/\\(.)/g, (_, letter: string) => (letter === 'n' ? '\n' : letter));
}

function listAt(text: string, start: number): Step | null {
  const list: unknown[] = [];
  const end = entriesAt(text, start + 1, ']', (at) => {
    const step = valueAt(text, at);
    if (step) list.push(step.value);
    return step?.end;
  });
  return end === undefined ? null : { value: list, end };
}

function mapAt(text: string, start: number): Step | null {
  const map = new Map<string, unknown>();
  const end = entriesAt(text, start + 1, '}', (at) => {
    const name = plainKey(matchAt(key, text, at)?.[1] ?? '');
    const step = name === undefined || map.has(name) ? null : valueAt(text, key.lastIndex);
    if (step) map.set(name!, step.value);
    return step?.end;
  });
  return end === undefined ? null : { value: Object.fromEntries(map), end };
}

/** Entries with commas between them, as far as the bracket that closes; returns where that has been read. */
function entriesAt(text: string, start: number, close: string, read: (at: number) => Read<number>): Read<number> {
  const first = after(spaces, text, start);
  if (text[first] === close) return first + 1;
  for (let at = first; ; at = comma.lastIndex) {
    const end = read(at);
    if (end === undefined) return undefined;
    const last = after(spaces, text, end);
    if (text[last] === close) return last + 1;
    if (!matchAt(comma, text, end)) return undefined;
  }
}

function after(pattern: RegExp, text: string, at: number): number {
  matchAt(pattern, text, at);
  return pattern.lastIndex;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
