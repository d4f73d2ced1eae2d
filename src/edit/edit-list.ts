import type { YAMLSeq } from 'yaml';
import { EditError } from './edit-error.ts';
import { insertInFlow, removeInFlow } from './edit-flow.ts';
import { bullet } from './format-block.ts';
import { formatFlow } from './format-flow.ts';
import { filled } from './node-value.ts';
import { setBehind } from './set-behind.ts';
import type { Hand } from './take-step.ts';
import { type Splice, columnOf, endOf, endOfLine, startOf } from './text-range.ts';

/** Another value of an entry. */
export function setItem(hand: Hand, list: YAMLSeq, index: number, value: unknown): Splice {
  const { text } = hand;
  const item = filled(list.items)[index];
  if (list.flow) return { from: startOf(item), to: endOf(item, text), text: formatFlow(value) };
  const hyphen = hyphenOf(item, text);
  return setBehind(hand, hyphen + 1, columnOf(text, hyphen), item, value);
}

/** An entry before the one that has this place, or at the end. */
export function insertItem({ text, eol }: Hand, list: YAMLSeq, index: number, value: unknown): Splice {
  const items = filled(list.items);
  if (list.flow) {
    const behind = items[index - 1];
    return insertInFlow(text, list, behind === undefined ? 0 : list.items.indexOf(behind) + 1, formatFlow(value));
  }
  const indent = columnOf(text, hyphenOf(items[0], text));
  const lines = bullet(value, indent).join(eol);
  const before = items[Math.min(index, items.length) - 1];
  if (before === undefined) {
    const first = hyphenOf(items[0], text);
    return { from: first, to: first, text: `${lines.trimStart()}${eol}${' '.repeat(indent)}` };
  }
  const at = endOfLine(text, endOf(before, text));
  return { from: at, to: at, text: eol + lines };
}

/** Takes an entry out with its lines. */
export function removeItem({ text }: Hand, list: YAMLSeq, index: number): Splice {
  const item = filled(list.items)[index];
  if (list.flow) return removeInFlow(text, list, list.items.indexOf(item));
  const hyphen = hyphenOf(item, text);
  const from = hyphen - columnOf(text, hyphen);
  if (text.slice(from, hyphen).trim() !== '') throw new EditError('A list within a bullet.');
  const end = endOfLine(text, endOf(item, text));
  return { from, to: text.indexOf('\n', end) + 1 || text.length, text: '' };
}

/** The bullet that an entry stands behind. */
function hyphenOf(item: unknown, text: string): number {
  return text.lastIndexOf('-', startOf(item) - 1);
}
