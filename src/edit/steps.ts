import type { Path } from '../finding.ts';
import { isValues, own, sameValue } from './same-value.ts';

/** One small change of a text. */
export type Step =
  /** A value in place of another, or where there was none. */
  | { kind: 'set'; path: Path; value: unknown }
  /** The box stays, and nothing is in it. */
  | { kind: 'empty'; path: Path }
  /** An empty box, where there is none. */
  | { kind: 'box'; path: Path }
  /** `path` is that of the list. */
  | { kind: 'insert'; path: Path; index: number; value: unknown }
  | { kind: 'remove'; path: Path; index: number };

/** The smallest changes that lead from one value to the other, in an order in which they can be made: what is the same is not touched. */
export function stepsBetween(old: unknown, wanted: unknown, path: Path): Step[] {
  if (sameValue(old, wanted)) return [];
  if (isValues(old) && isValues(wanted)) {
    const keys = new Set([...Object.keys(old), ...Object.keys(wanted)]);
    return [...keys].flatMap((key) => stepsBetween(own(old, key), own(wanted, key), [...path, key]));
  }
  if (Array.isArray(old) && Array.isArray(wanted) && old.length > 0 && wanted.length > 0)
    return stepsOfList(old, wanted, path);
  return [wanted === undefined ? { kind: 'empty', path } : { kind: 'set', path, value: wanted }];
}

/** Entries that are the same at both ends stay; between them one is changed for one, and the rest come or go. */
function stepsOfList(old: readonly unknown[], wanted: readonly unknown[], path: Path): Step[] {
  const shorter = Math.min(old.length, wanted.length);
  let head = 0;
  while (head < shorter && sameValue(old[head], wanted[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && sameValue(old.at(-1 - tail), wanted.at(-1 - tail))) tail += 1;
  const [before, after] = [old.length - tail, wanted.length - tail];
  const both = Math.min(before, after);
  return [
    ...Array.from({ length: both - head }, (_, at) => head + at).flatMap((index) =>
      stepsBetween(old[index], wanted[index], [...path, index]),
    ),
    ...Array.from({ length: after - both }, (_, at): Step => {
      return { kind: 'insert', path, index: both + at, value: wanted[both + at] };
    }),
    ...Array.from({ length: before - both }, (_, at): Step => {
      return { kind: 'remove', path, index: before - 1 - at };
    }),
  ];
}
