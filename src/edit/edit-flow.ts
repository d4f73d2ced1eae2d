import { type YAMLMap, type YAMLSeq, isPair } from 'yaml';
import { type Splice, endOf, endOfPair, startOf } from './text-range.ts';

/** An entry in a list or map of one line, with its comma. */
export function insertInFlow(text: string, holder: YAMLMap | YAMLSeq, index: number, entry: string): Splice {
  const [before, after] = [holder.items[index - 1], holder.items[index]];
  if (before) return at(endOfEntry(before, text), `, ${entry}`);
  if (after) return at(startOfEntry(after), `${entry}, `);
  return at(startOf(holder) + 1, entry);
}

export function removeInFlow(text: string, holder: YAMLMap | YAMLSeq, index: number): Splice {
  const [before, entry, after] = [holder.items[index - 1], holder.items[index], holder.items[index + 1]];
  if (before) return { from: endOfEntry(before, text), to: endOfEntry(entry, text), text: '' };
  const to = after ? startOfEntry(after) : endOfEntry(entry, text);
  return { from: startOfEntry(entry), to, text: '' };
}

function at(from: number, text: string): Splice {
  return { from, to: from, text };
}

function startOfEntry(entry: unknown): number {
  return startOf(isPair(entry) ? entry.key : entry);
}

function endOfEntry(entry: unknown, text: string): number {
  return isPair(entry) ? endOfPair(entry, text) : endOf(entry, text);
}
