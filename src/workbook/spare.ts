import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import { enough } from '../model/sheet/form-boxes.ts';
import { allBoxes, isPlanned } from './boxes-to-write.ts';

/** Lists of a sheet that a workbook has empty rows for, and how many. */
const spares = { tasks: 3, indicators: 2, effects: 2, reviews: 2 } as const;
export type ListKey = keyof typeof spares;

/** Without these an entry says nothing. */
export const neededIn: Record<ListKey, readonly string[]> = {
  tasks: ['name', 'stages'],
  indicators: ['name'],
  effects: [],
  reviews: ['by'],
};

/** In place of an index, for entries that a list does not have yet: `+1`, `+2`. None where the plan's form has no such list. */
export function sparesOf({ plan }: Item, list: ListKey): string[] {
  return isOfForm(plan, list) ? Array.from({ length: spares[list] }, (_, at) => `+${at + 1}`) : [];
}

/** Whether a plan's form has a part: the plan says so, or a sheet has something in it, or too few sheets are as far to tell. A workbook of before may have it in any case. */
export function isOfForm({ items, entry, boxes }: Plan, part: ListKey | 'budget'): boolean {
  const asFar = part === 'reviews' ? items : items.filter(isPlanned);
  return (
    boxes === allBoxes ||
    asFar.length < enough ||
    entry.labels?.[part] !== undefined ||
    (part === 'effects' && entry.effect !== undefined) ||
    items.some((item) => Object.keys(item.entry[part] ?? {}).length > 0)
  );
}

/** The list and the place of an entry that is not there yet; null for any other box. */
export function spareAt([list, nth]: Path): { list: ListKey; nth: number } | null {
  if (typeof nth !== 'string' || !/^\+\d+$/.test(nth) || !Object.hasOwn(spares, String(list))) return null;
  return { list: list as ListKey, nth: Number(nth) };
}

/** The path as it will be when the entries before are in the list. */
export function settledPath(path: Path, length: number): Path {
  const spare = spareAt(path);
  return spare ? [spare.list, length + spare.nth - 1, ...path.slice(2)] : path;
}
