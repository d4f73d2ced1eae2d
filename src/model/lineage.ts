import { itemWords } from '../words/item.ts';
import type { Item } from './item.ts';

/** Links items across plans: `continues` and `ended.into` say the same thing from either end. */
export function linkLineage(items: ReadonlyMap<string, Item>): void {
  for (const item of items.values()) {
    for (const id of item.entry.continues ?? []) join(items.get(id), item);
    if (!item.ended?.into) continue;
    const target = items.get(item.ended.into) ?? null;
    item.ended.target = target;
    join(item, target ?? undefined);
  }
}

function join(earlier: Item | undefined, later: Item | undefined): void {
  if (!earlier || !later || earlier === later) return;
  if (!earlier.after.includes(later)) earlier.after.push(later);
  if (!later.before.includes(earlier)) later.before.push(earlier);
}

/** Everything an item came from, or went on as: the nearest plan's first, each once, whatever circles the data hold. */
export function relativesOf(item: Item, way: 'before' | 'after'): Item[] {
  const found = new Set<Item>();
  const open = [...item[way]];
  for (let next = open.shift(); next; next = open.shift()) {
    if (found.has(next) || next === item) continue;
    found.add(next);
    open.push(...next[way]);
  }
  const sign = way === 'before' ? -1 : 1;
  return [...found].sort((a, b) => sign * (a.plan.from - b.plan.from));
}

/** Heading for related items: across plans, or within one plan. */
export function nameOfLineage(line: readonly Item[]): string {
  return new Set(line.map(({ plan }) => plan)).size > 1 ? itemWords.lineage : itemWords.lineageWithin;
}
