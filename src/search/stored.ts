import type { TableData } from './fold-tables.ts';
import type { PartName } from './page-name.ts';

/** What the page loads first: where the parts of the index are, and the tables that queries are folded with. */
export interface Manifest {
  /** The site's title: what its items are found under where several sites are searched. */
  site: string;
  /** Running plans first; none where nothing is published. */
  parts: { name: PartName; folder: string; items: number }[];
  /** What is printed over boxes, folded. */
  labels: string[];
  /** Address of the file that says which sheets show which of them. */
  forms: string;
  /** Words that are searched together with others, folded. */
  same: Record<string, string[]>;
  /** Files of readings. */
  readings: { folder: string; shards: number };
  tables: TableData;
}

/** Places of labels by the key of the sheets that show them: a filter of the index. */
export type Forms = Record<string, number[]>;

/** A cell in its original words. `years` is empty where it belongs to none. */
export type StoredCell = [kind: number, label: string, anchor: string, years: number[], text: string];

/** An item as results show it. */
export interface StoredItem {
  id: string;
  path: string;
  no: string;
  title: string;
  plan: string;
  offices: string[];
  cells: StoredCell[];
}

/** Where the cells of an item begin in the index, for searching in some of them only. */
export interface StoredLayout {
  /** First year of its plan, and its place among the items of the part by plan and number. */
  plan: number;
  number: number;
  /** The newest year that its sheet says something of. */
  latest: number;
  starts: number[];
  kinds: number[];
  years: number[][];
}

/** One file of readings: words of the texts, folded, by what they are read as in hiragana. */
export type ReadingsShard = Record<string, string[]>;

/** An item by name, for long lists. */
export type CatalogueEntry = [id: string, path: string, no: string, title: string, plan: string];

/** The file of readings that knows a reading (FNV-1a). */
export function shardOf(word: string, shards: number): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193) >>> 0;
  return hash % shards;
}
