import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import { checks } from '../words/checks.ts';
import type { Found, Rule } from './rule.ts';

type Next = (item: Item) => readonly string[];

/** Nothing continues itself, directly or by way of others, and nothing is its own part. */
export const circle: Rule = {
  id: 'circle',
  severity: 'error',
  check: ({ archive: { items } }) => {
    const merged = new Map<string, string[]>();
    for (const { id, entry } of items.values()) {
      const into = entry.ended?.into;
      if (into !== undefined) merged.set(into, [...(merged.get(into) ?? []), id]);
    }
    return [
      ...circlesIn(
        items,
        ({ entry, plan }) => (entry.parent === undefined ? [] : [`${plan.id}/${entry.parent}`]),
        () => ['parent'],
      ),
      // `continues` and `ended.into` are one line told from either end: a circle may run through both.
      ...circlesIn(
        items,
        ({ entry, id }) => [...(entry.continues ?? []), ...(merged.get(id) ?? [])],
        ({ entry }) => (entry.continues ? ['continues'] : ['ended', 'into']),
      ),
    ];
  },
};

/** Each circle is told once, at its first item. */
function circlesIn(items: ReadonlyMap<string, Item>, next: Next, placeOf: (item: Item) => Path): Found[] {
  const done = new Set<string>();
  return [...items.values()].flatMap((start) => {
    const way = done.has(start.id) ? null : wayBack(start, items, next);
    if (!way) return [];
    way.forEach((id) => done.add(id));
    return [{ file: start.file, path: placeOf(start), words: checks.circle([...way, start.id].join(' → ')) }];
  });
}

function wayBack(start: Item, items: ReadonlyMap<string, Item>, next: Next): string[] | null {
  const open: string[][] = [[start.id]];
  const seen = new Set<string>();
  for (let way = open.pop(); way; way = open.pop()) {
    for (const id of next(items.get(way.at(-1)!)!)) {
      if (id === start.id) return way;
      if (seen.has(id) || !items.has(id)) continue;
      seen.add(id);
      open.push([...way, id]);
    }
  }
  return null;
}
