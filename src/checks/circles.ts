import type { Finding, Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Nothing continues itself, directly or by way of others, and nothing is its own part. */
export const checkCircles: Rule = ({ archive }) => {
  const items = [...archive.items.values()];
  const merged = new Map<string, string[]>();
  for (const item of items) {
    const into = item.entry.ended?.into;
    if (into !== undefined) merged.set(into, [...(merged.get(into) ?? []), item.id]);
  }
  return [
    ...circlesIn(items, 'parent', (item) =>
      item.entry.parent === undefined ? [] : [`${item.plan.id}/${item.entry.parent}`],
    ),
    // `continues` and `ended.into` are one line told from either end: a circle may run through both.
    ...circlesIn(items, 'lineage', (item) => [...(item.entry.continues ?? []), ...(merged.get(item.id) ?? [])]),
  ];

  /** Each circle is told once, at its first item. */
  function circlesIn(all: readonly Item[], key: string, next: (item: Item) => readonly string[]): Finding[] {
    const done = new Set<string>();
    return all.flatMap((start) => {
      const path = done.has(start.id) ? null : wayBack(start, next);
      if (!path) return [];
      path.forEach((id) => done.add(id));
      return [
        finding('circle', 'error', start.file, placeOf(start, key), checks.circle([...path, start.id].join(' → '))),
      ];
    });
  }

  function wayBack(start: Item, next: (item: Item) => readonly string[]): string[] | null {
    const open: string[][] = [[start.id]];
    const seen = new Set<string>();
    for (let path = open.pop(); path; path = open.pop()) {
      for (const id of next(archive.items.get(path.at(-1)!)!)) {
        if (id === start.id) return path;
        if (seen.has(id) || !archive.items.has(id)) continue;
        seen.add(id);
        open.push([...path, id]);
      }
    }
    return null;
  }
};

function placeOf({ entry }: Item, key: string): Path {
  if (key === 'parent') return ['parent'];
  return entry.continues ? ['continues'] : ['ended', 'into'];
}
