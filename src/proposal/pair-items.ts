import type { Item } from '../model/item.ts';
import { sameness } from './compare-leaves.ts';
import { sideOfItem } from './item-side.ts';
import { type Leaf, leavesOf } from './leaves.ts';

/** One sheet before and after: under one address, or moved to another. */
export interface Pair {
  before?: Item;
  after?: Item;
}

/** Below this, two sheets under different addresses are two sheets. */
const sameSheet = 0.5;

type Items = ReadonlyMap<string, Item>;

/** Every sheet of either side once. A sheet that left its address and stands, much the same, under a new one has moved. */
export function pairItems(before: Items, after: Items): Pair[] {
  const gone = [...before.values()].filter(({ id }) => !after.has(id));
  const come = [...after.values()].filter(({ id }) => !before.has(id));
  const moved = movedAmong(gone, come);
  const origin = new Map(moved.map(({ before: old, after: now }) => [now, old]));
  const left = new Set(moved.map(({ before: old }) => old));
  return [
    ...[...after.values()].map((now): Pair => ({ before: before.get(now.id) ?? origin.get(now), after: now })),
    ...gone.filter((old) => !left.has(old)).map((old): Pair => ({ before: old })),
  ];
}

/** The likest pairs first; each sheet is in one of them. */
function movedAmong(gone: readonly Item[], come: readonly Item[]): Required<Pair>[] {
  const boxes = new Map<Item, Leaf[]>([...gone, ...come].map((item) => [item, leavesOf(sideOfItem(item).value)]));
  const candidates = gone
    .flatMap((old) =>
      come
        .filter(
          (now) =>
            now.title === old.title || now.slug === old.slug || (now.plan.id === old.plan.id && now.no === old.no),
        )
        .map((now) => ({ before: old, after: now, same: sameness(boxes.get(old)!, boxes.get(now)!) })),
    )
    .filter(({ same, before: old, after: now }) => same >= sameSheet || now.title === old.title)
    .sort((a, b) => b.same - a.same);
  const taken = new Set<Item>();
  return candidates.filter(({ before: old, after: now }) => {
    if (taken.has(old) || taken.has(now)) return false;
    taken.add(old).add(now);
    return true;
  });
}
