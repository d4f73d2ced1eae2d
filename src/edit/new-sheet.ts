import { formatPairs } from './format-block.ts';

/** The text of a new sheet with these boxes, in the order given; `null` is an empty one. It has no body. */
export function newSheet(values: Record<string, unknown>): string {
  return `---\n${formatPairs(values, 0).join('\n')}\n---\n`;
}
