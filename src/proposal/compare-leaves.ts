import { markdownOf } from '../model/text.ts';
import type { Leaf } from './leaves.ts';

/** A box before and after; one of them may be missing. */
export interface LeafChange {
  before?: Leaf;
  after?: Leaf;
}

/** Boxes that do not say the same: in the order of the file as it will be, those that are gone at the place where they stood. */
export function compareLeaves(before: readonly Leaf[], after: readonly Leaf[]): LeafChange[] {
  const old = new Map(before.map((leaf) => [leaf.key, leaf]));
  const kept = new Set(after.map(({ key }) => key));
  const changes: LeafChange[] = [];
  let next = 0;
  const passGone = (until: string) => {
    const end = before.findIndex(({ key }) => key === until);
    for (; next < end; next += 1) if (!kept.has(before[next]!.key)) changes.push({ before: before[next]! });
    next = Math.max(next, end + 1);
  };
  for (const leaf of after) {
    const earlier = old.get(leaf.key);
    if (earlier) passGone(leaf.key);
    if (!earlier) changes.push({ after: leaf });
    else if (markdownOf(earlier.text) !== markdownOf(leaf.text)) changes.push({ before: earlier, after: leaf });
  }
  for (; next < before.length; next += 1) if (!kept.has(before[next]!.key)) changes.push({ before: before[next]! });
  return changes;
}

/** How much of two files is the same, 0 to 1: letters in boxes with the same words, of all letters of the longer. */
export function sameness(before: readonly Leaf[], after: readonly Leaf[]): number {
  const lengthOf = (leaves: readonly Leaf[]) => leaves.reduce((sum, { text }) => sum + markdownOf(text).length, 0);
  const said = new Map(before.map(({ key, text }) => [key, markdownOf(text)]));
  const same = after.filter(({ key, text }) => said.get(key) === markdownOf(text));
  return lengthOf(same) / Math.max(lengthOf(before), lengthOf(after), 1);
}
