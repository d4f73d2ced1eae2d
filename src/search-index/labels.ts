import { createHash } from 'node:crypto';
import type { Cell } from '../model/cell.ts';
import { type FoldTables, fold } from '../search/fold.ts';
import type { Forms } from '../search/stored.ts';

/** What is printed over the boxes that a sheet fills in: sheets that fill in the same ones have one key. */
export function formKey(cells: readonly Cell[]): string {
  return createHash('sha256')
    .update(JSON.stringify(boxesOf(cells)))
    .digest('hex')
    .slice(0, 8);
}

/** Labels by the key of the sheets that show them. */
export type Boxes = Record<string, string[]>;

export function boxesOf(cells: readonly Cell[]): string[] {
  return [...new Set(cells.flatMap(({ box }) => box ?? []))].sort();
}

/** Every label of an archive, folded, and which of them the sheets of each key show. */
export function labelsOf(boxes: readonly Boxes[], tables: FoldTables): { labels: string[]; forms: Forms } {
  const places = new Map<string, number>();
  const placeOf = (label: string) => {
    if (!places.has(label)) places.set(label, places.size);
    return places.get(label)!;
  };
  const forms: Forms = {};
  for (const [key, labels] of boxes.flatMap((some) => Object.entries(some)))
    forms[key] ??= labels.map((label) => placeOf(fold(label, tables).text));
  return { labels: [...places.keys()], forms };
}
