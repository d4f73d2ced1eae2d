import { formatFlow, formatKey, formatLine } from './format-flow.ts';
import { isValues } from './same-value.ts';

/** A value as it is written behind `key:` or `-`: what stands beside it, and the lines below. */
export interface Written {
  beside: string;
  below: string[];
}

/**
 * A value in the style of the sheets: text of several lines under `|`, lists as bullets, boxes below one another, figures by year in one line.
 * @param indent of the key or bullet
 */
export function formatBlock(value: unknown, indent: number): Written {
  if (typeof value === 'string') return formatText(value, indent);
  if (Array.isArray(value) && value.length > 0)
    return { beside: '', below: value.flatMap((entry) => bullet(entry, indent + 2)) };
  if (!isValues(value) || fitsInLine(value)) return { beside: formatFlow(value), below: [] };
  return { beside: '', below: formatPairs(value, indent + 2) };
}

/** Boxes below one another, in the order in which they come. */
export function formatPairs(values: Record<string, unknown>, indent: number): string[] {
  return Object.entries(values)
    .filter(([, value]) => value !== undefined)
    .flatMap(([key, value]) => formatPair(key, value, indent));
}

/** null: an empty box. */
export function formatPair(key: string, value: unknown, indent: number): string[] {
  const { beside, below } = value === null ? { beside: '', below: [] } : formatBlock(value, indent);
  return [`${' '.repeat(indent)}${formatKey(key)}:${beside === '' ? '' : ` ${beside}`}`, ...below];
}

/** One entry of a list. */
export function bullet(value: unknown, indent: number): string[] {
  const margin = ' '.repeat(indent);
  if (isValues(value) && !fitsInLine(value, true)) {
    const [first = '', ...rest] = formatPairs(value, indent + 2);
    return [`${margin}- ${first.trimStart()}`, ...rest];
  }
  const { beside, below } =
    typeof value === 'string' ? formatText(value, indent) : { beside: formatFlow(value), below: [] };
  return [`${margin}- ${beside}`, ...below];
}

/** Text of several lines stands under `|`, a line of the file for each of its own; text of one line does where it stood so. */
export function formatText(text: string, indent: number, asBlock = false): Written {
  const own = text.replace(/\n+$/, '');
  if (!(asBlock || own.includes('\n')) || !canStandBelow(own)) return { beside: formatLine(own), below: [] };
  const margin = ' '.repeat(indent + 2);
  const lines = own.split('\n');
  return {
    beside: lines[0]!.startsWith(' ') ? '|2' : '|',
    below: lines.map((line) => (line === '' ? '' : margin + line)),
  };
}

/** Letters that a block of text cannot hold stand in quotes; so does a text of nothing but spaces. */
function canStandBelow(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- exactly these
  return text.trim() !== '' && !/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufeff]|^\s*\n|\n[ \t]*$/.test(text);
}

/** Figures by year, a figure with what belongs to it, and in lists small things such as `{name: 市民課, role: 受付}`. */
function fitsInLine(values: Record<string, unknown>, inList = false): boolean {
  const entries = Object.entries(values);
  if (entries.length === 0 || Object.hasOwn(values, 'value')) return true;
  if (entries.every(([key, value]) => /^\d{4}/.test(key) && isFigure(value))) return true;
  return inList && entries.length <= 2 && entries.every(([, value]) => isWord(value));
}

function isFigure(value: unknown): boolean {
  return isValues(value) ? Object.hasOwn(value, 'value') : isWord(value);
}

function isWord(value: unknown): boolean {
  return typeof value === 'string' ? value.length <= 40 && !value.includes('\n') : typeof value !== 'object';
}
