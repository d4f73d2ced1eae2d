import { PassThrough } from 'node:stream';

const escape = String.fromCharCode(27);
const parts = new RegExp(`${escape}\\[\\??\\d*[A-Za-z]|[^${escape}]`, 'gu');
const control = new RegExp(`^${escape}\\[\\??(\\d*)([A-Za-z])$`);
const keysIn = new RegExp(`${escape}\\[[A-Z]|[^]`, 'gu');

/** A terminal of the tests: keys go in, and what a person would see on it comes out. */
export function screen(columns = 120, rows = 60) {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { columns, rows });
  const lines: string[][] = [[]];
  let [row, column] = [0, 0];
  output.on('data', (chunk: Buffer) => {
    for (const [part] of String(chunk).matchAll(parts)) write(part);
  });
  return {
    input,
    output,
    /** Waits until a text stands there, and only then types. */
    type: async (seen: string, keys: string): Promise<void> => {
      for (let tries = 0; !text().includes(seen); tries += 1) {
        if (tries > 200) throw new Error(`${seen} does not come:\n${text()}`);
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      for (const key of keys.match(keysIn) ?? []) {
        input.write(key);
        await new Promise((resolve) => setTimeout(resolve, 5));
      }
    },
    text,
  };

  function text(): string {
    return lines
      .map((line) => line.join('').trimEnd())
      .join('\n')
      .trimEnd();
  }

  function write(part: string): void {
    const [, count = '', command] = control.exec(part) ?? [];
    const by = Number(count || 1);
    if (command === 'A') row = Math.max(0, row - by);
    else if (command === 'B') row += by;
    else if (command === 'D') column = Math.max(0, column - by);
    else if (command === 'G') column = 0;
    else if (command === 'K') lines[row] = [];
    else if (command === 'J') lines.splice(row, Infinity, (lines[row] ?? []).slice(0, column));
    else if (part === '\n') [row, column] = [row + 1, 0];
    else if (command === undefined) (lines[row] ??= [])[column++] = part;
    while (lines.length <= row) lines.push([]);
  }
}
