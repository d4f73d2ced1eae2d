import { type Pair, type YAMLMap, isScalar } from 'yaml';
import type { Path } from '../finding.ts';
import { formatPair } from './format-block.ts';
import { formatFlow, formatKey } from './format-flow.ts';
import { insertInFlow, removeInFlow } from './edit-flow.ts';
import { placeOfKey } from './key-order.ts';
import { setBehind } from './set-behind.ts';
import type { Hand } from './take-step.ts';
import { type Splice, afterColon, columnOf, endOf, endOfLine, endOfPair, isBlank, startOf } from './text-range.ts';

export function pairOf(map: YAMLMap, key: string): Pair | undefined {
  return map.items.find((pair) => isScalar(pair.key) && String(pair.key.value) === key);
}

/** Another value under the same key. */
export function setPair(hand: Hand, map: YAMLMap, pair: Pair, value: unknown): Splice {
  const { text } = hand;
  const from = afterColon(pair.key, text);
  if (!map.flow) return setBehind(hand, from, columnOf(text, startOf(pair.key)), pair.value, value);
  const to = isBlank(pair.value) ? from : endOf(pair.value, text);
  return { from, to, text: ` ${formatFlow(value)}` };
}

/** The key stays and its box is empty; within one line it goes. */
export function emptyPair(hand: Hand, map: YAMLMap, pair: Pair): Splice {
  if (map.flow) return removeInFlow(hand.text, map, map.items.indexOf(pair));
  return setPair(hand, map, pair, undefined);
}

/** A key that is not there yet, where the format has it. */
export function insertPair(hand: Hand, map: YAMLMap, path: Path, key: string, value: unknown): Splice {
  const { text, role, eol } = hand;
  const present = map.items.map((pair) => (isScalar(pair.key) ? String(pair.key.value) : ''));
  const behind = placeOfKey(role, path, present, key);
  if (map.flow) return insertInFlow(text, map, behind + 1, `${formatKey(key)}: ${formatFlow(value)}`);
  const first = startOf(map.items[0]!.key);
  const indent = columnOf(text, first);
  const lines = formatPair(key, value, indent);
  if (behind < 0) return { from: first, to: first, text: `${lines.join(eol).trimStart()}${eol}${' '.repeat(indent)}` };
  const at = endOfLine(text, endOfPair(map.items[behind]!, text));
  return { from: at, to: at, text: eol + lines.join(eol) };
}
