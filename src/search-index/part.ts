import { createHash } from 'node:crypto';
import { cellsOf } from '../model/cells.ts';
import type { Item } from '../model/item.ts';
import { recordedYears } from '../model/recorded-years.ts';
import type { FoldTables } from '../search/fold.ts';
import { type PartName, pageName } from '../search/page-name.ts';
import type { CatalogueEntry, StoredItem, StoredLayout } from '../search/stored.ts';
import { type CellKind, cellWords } from '../words/cells.ts';
import type { Analyser } from './analyser.ts';
import { codeDigest } from './code-digest.ts';
import { contentOf } from './content.ts';
import { runEngine } from './engine.ts';
import { type Readings, readingsIn } from './readings.ts';
import { type SearchRecord, filtersOf, recordOf } from './record.ts';
import { repack } from './repack.ts';

/** One part of the index: its files, and what the lexicon has to know of it. */
export interface Part {
  files: Map<string, Uint8Array>;
  words: Set<string>;
  readings: Readings;
}

const kinds = Object.keys(cellWords.kinds) as CellKind[];

/** What a part is made of, as one string of figures: the same items and the same rules make the same part. */
export function digestOf(items: readonly Item[]): string {
  const hash = createHash('sha256').update(codeDigest());
  for (const item of items)
    hash.update(JSON.stringify([item.id, item.no, item.plan.name, cellsOf(item), filtersOf(item)]));
  return hash.digest('hex').slice(0, 12);
}

export async function buildPart(
  name: PartName,
  items: readonly Item[],
  tables: FoldTables,
  analyse: Analyser,
): Promise<Part> {
  const ranks = new Map(items.map((item, rank) => [item, rank]));
  const ordered = [...items].sort((a, b) => latestYear(b) - latestYear(a));
  const records = ordered.map((item) => recordOf(item, tables));
  const contents = records.map(contentOf);
  const { files, words } = repack(
    await runEngine(
      records,
      contents.map(({ text }) => text),
    ),
    name,
  );
  records.forEach((record, at) => files.set(`cells/${pageName(name, at)}.json`, stored(storedItem(record))));
  const layouts = records.map((record, at): StoredLayout => ({
    number: ranks.get(ordered[at]!)!,
    starts: contents[at]!.starts,
    kinds: record.cells.map(({ kind }) => kinds.indexOf(kind)),
    years: record.cells.map(({ years }) => years),
  }));
  const catalogue = records.map(({ id, path, no, title, plan }): CatalogueEntry => [id, path, no, title, plan]);
  files.set('layout.json', stored(layouts));
  files.set('catalogue.json', stored(catalogue));
  return { files, words, readings: readingsIn(records, analyse, tables) };
}

/** Hosts pack JSON on the way, and browsers unpack that faster than a script can. */
export function stored(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function storedItem({ id, path, no, title, plan, offices, cells }: SearchRecord): StoredItem {
  return {
    id,
    path,
    no,
    title,
    plan,
    offices,
    cells: cells.map(({ kind, label, anchor, years, text }) => [kinds.indexOf(kind), label, anchor, years, text]),
  };
}

/** The newest year that the sheet says something of. */
function latestYear(item: Item): number {
  return Math.max(item.plan.from, ...recordedYears(item));
}
