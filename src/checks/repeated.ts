import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';

/** Names that have stood before, each at its later place. */
export function again<T extends readonly [Path, string, ...unknown[]]>(named: readonly T[]): T[] {
  return named.filter(([, name], index) => named.findIndex(([, other]) => other === name) < index);
}

/** Items that share something with an earlier one, by file. */
export function repeated(items: readonly Item[], keyOf: (item: Item) => string): [Item, Item][] {
  const byFile = [...items].sort((a, b) => (a.file < b.file ? -1 : 1));
  const first = new Map<string, Item>();
  return byFile.flatMap((item): [Item, Item][] => {
    const earlier = first.get(keyOf(item));
    if (!earlier) first.set(keyOf(item), item);
    return earlier ? [[item, earlier]] : [];
  });
}
