import { createHash } from 'node:crypto';
import type { Archive } from '../model/archive.ts';
import type { Cell } from '../model/cell.ts';
import { cellsOf } from '../model/cells.ts';
import type { FoldTables } from '../search/fold.ts';
import { fold } from '../search/fold.ts';
import type { Forms } from '../search/stored.ts';

/** What is printed over the boxes that a sheet fills in: sheets that fill in the same ones have one key. */
export function formKey(cells: readonly Cell[]): string {
  return createHash('sha256')
    .update(JSON.stringify(boxesOf(cells)))
    .digest('hex')
    .slice(0, 8);
}

/** Every label of an archive, folded, and which of them the sheets of each key show. */
export function labelsOf({ plans }: Archive, tables: FoldTables): { labels: string[]; forms: Forms } {
  const places = new Map<string, number>();
  const placeOf = (label: string) => {
    if (!places.has(label)) places.set(label, places.size);
    return places.get(label)!;
  };
  const forms: Forms = {};
  for (const cells of plans.flatMap((plan) => plan.items).map(cellsOf)) {
    forms[formKey(cells)] ??= boxesOf(cells).map((box) => placeOf(fold(box, tables).text));
  }
  return { labels: [...places.keys()], forms };
}

function boxesOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.flatMap(({ box }) => box ?? []))].sort();
}
