/** Where in a text: line from 0, column from 1. */
interface Spot {
  line: number;
  column: number;
}

/** Looked for at most so many lines above the line at which the parser stopped. */
const reach = 40;

/** The quote that was opened above, or on, a line and is closed on none up to it. One that begins its line may be the end of another: it is the last guess. */
export function openQuote(lines: readonly string[], stop: number): Spot | null {
  return (
    openQuoteAfter(/^(.*?(?:^\s*-|[:,[{])\s*)(["'])(?!.*\2)/, lines, stop) ??
    openQuoteAfter(/^(\s+)(["'])(?!.*\2)/, lines, stop)
  );
}

function openQuoteAfter(opening: RegExp, lines: readonly string[], stop: number): Spot | null {
  for (let line = Math.min(stop, lines.length - 1); line >= 0; line -= 1) {
    const [, before, quote] = opening.exec(lines[line] ?? '') ?? [];
    if (before === undefined || quote === undefined) continue;
    const closed = lines.slice(line + 1, stop + 1).some((below) => closes(below, quote));
    if (!closed) return { line, column: before.length + 1 };
  }
  return null;
}

/** A quote that ends its line, and does not begin a value. */
function closes(line: string, quote: string): boolean {
  const at = line.indexOf(quote);
  return at >= 0 && /^\s*([,\]}].*|#.*)?$/.test(line.slice(at + 1)) && !/[:[{,-]\s*$/.test(line.slice(0, at));
}

/** The bracket that was opened on a line or above it and is not closed on its own line. */
export function openBracket(lines: readonly string[], stop: number): Spot | null {
  for (let line = Math.min(stop, lines.length - 1); line >= Math.max(0, stop - reach); line -= 1) {
    const { open } = bracketsIn(lines[line] ?? '');
    if (open !== null) return { line, column: open };
  }
  return null;
}

/** The columns of the last bracket that a line opens and does not close, and of the first that it closes and did not open. */
export function bracketsIn(line: string): { open: number | null; extra: number | null } {
  const open: [string, number][] = [];
  let extra: number | null = null;
  const bare = line
    .replace(/"(?:[^"\\]|\\.)*"|'[^']*'/g, (quoted) => ' '.repeat(quoted.length))
    .replace(/(^|\s)#.*$/, '');
  [...bare].forEach((letter, index) => {
    if (letter === '[' || letter === '{') open.push([letter === '[' ? ']' : '}', index + 1]);
    if (letter !== ']' && letter !== '}') return;
    if (open.at(-1)?.[0] === letter) open.pop();
    else if (open.length === 0) extra ??= index + 1;
  });
  return { open: open.at(-1)?.[1] ?? null, extra };
}
