import { isAlias, isMap, isScalar, isSeq } from 'yaml';
import { EditError } from './edit-error.ts';

/** A list's entries without its blank bullets: they are not in the values, so paths do not count them. */
export function filled(items: readonly unknown[]): unknown[] {
  return items.filter((item) => item !== null && !(isScalar(item) && item.value === null));
}

/**
 * What a node says, without its empty boxes. A number that was typed in a way of its own (`010`, `1.10`) is what was typed, as text:
 * only so is it known whether it is to be written anew.
 * @throws EditError for an alias: its value stands elsewhere
 */
export function nodeValue(node: unknown): unknown {
  if (isAlias(node)) throw new EditError('An alias (*) stands for a value of another place.');
  if (isScalar(node)) return scalarValue(node.value, node.source);
  if (isSeq(node)) return filled(node.items).map(nodeValue);
  if (!isMap(node)) return undefined;
  const entries = node.items.flatMap(({ key, value }): [string, unknown][] => {
    if (!isScalar(key)) throw new EditError('A key that is no word.');
    const inner = nodeValue(value);
    return inner === undefined ? [] : [[String(key.value), inner]];
  });
  return Object.fromEntries(entries);
}

function scalarValue(value: unknown, source: string | undefined): unknown {
  if (value === null) return undefined;
  const isOwn = typeof value === 'number' && source !== undefined && String(value) !== source;
  return isOwn ? source : value;
}
