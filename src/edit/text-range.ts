import { type Pair, isCollection, isMap, isNode, isScalar } from 'yaml';

/** A part of a text, and what is to stand there instead. */
export interface Splice {
  from: number;
  to: number;
  text: string;
}

export function spliced(text: string, { from, to, text: instead }: Splice): string {
  return text.slice(0, from) + instead + text.slice(to);
}

export function startOf(node: unknown): number {
  return (isNode(node) && node.range?.[0]) || 0;
}

/** Where the letters of a node end: without comment and empty lines behind it. */
export function endOf(node: unknown, text: string): number {
  if (!isNode(node) || !node.range) return 0;
  if (isCollection(node) && !node.flow) {
    const last: unknown = node.items.at(-1);
    return isMap(node) ? endOfPair(last as Pair, text) : endOf(last, text);
  }
  const end = node.range[1];
  if (!isBlockText(node)) return end;
  const empty = /(\r?\n[ \t]*)+$/.exec(text.slice(node.range[0], end));
  return empty ? end - empty[0].length : end;
}

/** As `endOf`; of an empty box where its colon ends. */
export function endOfPair({ key, value }: Pair, text: string): number {
  return isBlank(value) ? afterColon(key, text) : endOf(value, text);
}

/** Behind the colon of a key. */
export function afterColon(key: unknown, text: string): number {
  return text.indexOf(':', endOf(key, text)) + 1;
}

export function isBlank(node: unknown): boolean {
  return node === null || node === undefined || (isScalar(node) && node.value === null && !node.source);
}

export function isBlockText(node: unknown): boolean {
  return isScalar(node) && (node.type === 'BLOCK_LITERAL' || node.type === 'BLOCK_FOLDED');
}

export function endOfLine(text: string, at: number): number {
  const end = text.indexOf('\n', at);
  return end < 0 ? text.length : text[end - 1] === '\r' ? end - 1 : end;
}

/** How far from its line's beginning a place is: of a key behind `- ` that is where its sisters stand. */
export function columnOf(text: string, at: number): number {
  return at - (text.lastIndexOf('\n', at - 1) + 1);
}
