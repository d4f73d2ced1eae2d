import { createHash } from 'node:crypto';
import { cellsOf } from '../model/cells.ts';
import type { Item } from '../model/item.ts';
import { recordedYears } from '../model/recorded-years.ts';
import type { FoldTables } from '../search/fold.ts';
import { type PartName, pageName } from '../search/page-name.ts';
import type { CatalogueEntry, StoredItem, StoredLayout } from '../search/stored.ts';
import { type CellKind, cellWords } from '../words/cells.ts';
import { codeDigest } from '../code-digest.ts';
import { contentOf } from './content.ts';
import { type EnginePage, runEngine } from './engine.ts';
import { type Readings, clausesOf } from './readings.ts';
import { readingsInThread } from './readings-thread.ts';
import { type SearchRecord, filtersOf, recordOf } from './record.ts';
import { repack } from './repack.ts';

/** What shapes a part of the index beside the items: a part made by other rules would be asked in words that it does not hold. */
const rooms = ['src/search', 'src/search-index', 'src/model', 'src/markdown', 'src/words'];

/** One part of the index: its files, and what the lexicon has to know of it. */
export interface Part {
  files: Map<string, Uint8Array>;
  words: Set<string>;
  readings: Readings;
}

const kinds = Object.keys(cellWords.kinds) as CellKind[];

/** What a part is made of, as one string of figures: the same items and the same rules make the same part. */
export function digestOf(items: readonly Item[]): string {
  const hash = createHash('sha256').update(codeDigest(rooms));
  for (const item of items)
    hash.update(JSON.stringify([catalogueEntry(item), item.plan.from, item.plan.to, cellsOf(item), filtersOf(item)]));
  return hash.digest('hex').slice(0, 12);
}

export async function buildPart(name: PartName, items: readonly Item[], tables: FoldTables): Promise<Part> {
  const ranks = new Map(items.map((item, rank) => [item, rank]));
  const ordered = [...items].sort((a, b) => latestYear(b) - latestYear(a));
  const pages: EnginePage[] = [];
  const clauses = new Set<string>();
  const cells = new Map<string, Uint8Array>();
  const layouts: StoredLayout[] = [];
  // One after another: read, an item takes a hundred times the room of its text.
  for (const item of ordered) {
    const record = recordOf(item, tables);
    const { text, starts } = contentOf(record);
    for (const clause of clausesOf(record)) clauses.add(clause);
    cells.set(`cells/${pageName(name, pages.length)}.json`, stored(storedItem(record)));
    layouts.push({
      plan: item.plan.from,
      number: ranks.get(item)!,
      latest: latestYear(item),
      starts,
      // A long title stands once more behind the last cell.
      kinds: starts.map((_, at) => kinds.indexOf(record.cells[at]?.kind ?? 'title')),
      years: starts.map((_, at) => record.cells[at]?.years ?? []),
    });
    pages.push({ text, filters: record.filters });
  }
  const [made, readings] = await Promise.all([runEngine(pages), readingsInThread([...clauses])]);
  const { files, words } = repack(made, name);
  files.set('layout.json', stored(layouts));
  files.set('catalogue.json', stored(ordered.map(catalogueEntry)));
  for (const [path, content] of cells) files.set(path, content);
  return { files, words, readings };
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

function catalogueEntry({ id, path, no, title, plan }: Item): CatalogueEntry {
  return [id, path, no, title, plan.name];
}

/** The newest year that the sheet says something of. */
function latestYear(item: Item): number {
  return Math.max(item.plan.from, ...recordedYears(item));
}
