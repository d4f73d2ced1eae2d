import { encode } from 'cborg';
import { type Meta, filterFile, formatVersion, metaFile } from '../search/index-format.ts';
import { type PartName, pageName } from '../search/page-name.ts';
import type { StoredLayout } from '../search/stored.ts';
import { chunksOf } from './chunks.ts';
import { filterLists } from './filter-lists.ts';
import { joined } from './join-lists.ts';
import type { Boxes } from './labels.ts';
import { type PlanIndex, stored } from './plan-index.ts';
import { packed } from './packed.ts';
import { joinReadings, linesOf } from './readings.ts';

/** One part of the index: its files, and what the lexicon has to know of it. */
export interface Part {
  files: Map<string, Uint8Array>;
  /** Every word of it, parted by line ends. */
  words: string;
  /** As `linesOf` writes them. */
  readings: string;
  boxes: Boxes;
  /** Which item each page is: the plan's place in the part, and the item's in the plan. */
  pages: [plan: number, item: number][];
}

/**
 * Joins plans to a part of the index, in Pagefind's format (MetaIndex, WordIndex and FilterIndex in its sources). A test holds it to what
 * Pagefind itself makes of the same words.
 */
export function makePart(part: PartName, plans: readonly PlanIndex[]): Part {
  const items = plans.flatMap(({ items: of }, plan) => of.map((item, at) => ({ item, plan, at })));
  const ranks = new Map(items.map(({ item }, rank) => [item, rank]));
  const ordered = items.toSorted((a, b) => b.item.latest - a.item.latest);
  const numbered = plans.map(({ items: of }) => of.map(() => 0));
  ordered.forEach(({ plan, at }, page) => (numbered[plan]![at] = page));
  const { table, files, words } = chunksOf(
    joined(plans.map(({ lists }, plan) => ({ lists, pages: numbered[plan]! }))),
    plans.reduce((sum, { lists }) => sum + lists.numbers, 0),
  );
  const filters = filterLists(ordered.map(({ item }) => item.filters));
  const pages = ordered.map((_, page): [string, number] => [pageName(part, page), 1]);
  const names = filters.map(([filter], at): [string, string] => [filter, String(at)]);
  const layouts = ordered.map(({ item: { from, latest, starts, kinds, years }, item }): StoredLayout => ({
    plan: from,
    number: ranks.get(item)!,
    latest,
    starts,
    kinds,
    years,
  }));
  return {
    files: new Map([
      [metaFile, packed(encode([formatVersion, pages, table, names, [], []] satisfies Meta))],
      ...filters.map((filter, at): [string, Uint8Array] => [filterFile(String(at)), packed(encode(filter))]),
      ...files,
      ['layout.json', stored(layouts)],
      ['catalogue.json', stored(ordered.map(({ item }) => item.entry))],
    ]),
    words,
    readings: linesOf(joinReadings(plans.map(({ readings }) => readings))),
    boxes: Object.assign({}, ...plans.map(({ boxes }) => boxes)) as Boxes,
    pages: ordered.map(({ plan, at }) => [plan, at]),
  };
}
