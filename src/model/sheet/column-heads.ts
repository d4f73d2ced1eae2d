import type { SheetHead } from './sheet.ts';

/** The heads over each column, outermost first. */
export function columnHeads([upper = [], lower = []]: SheetHead[][]): string[] {
  const below = lower.map(({ label }) => label);
  return upper.flatMap(({ label, columns = 1, rows = 1 }) =>
    Array.from({ length: columns }, () => (rows > 1 || lower.length === 0 ? label : `${label} ${below.shift() ?? ''}`)),
  );
}
