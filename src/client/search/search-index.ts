import { readTables } from '../../search/fold-tables.ts';
import type { FoldTables } from '../../search/fold.ts';
import { pageName } from '../../search/page-name.ts';
import {
  type CatalogueEntry,
  type Forms,
  type Manifest,
  type ReadingsShard,
  type StoredItem,
  type StoredLayout,
  shardOf,
} from '../../search/stored.ts';
import { openPart } from './index-part.ts';
import { keeper } from './keeper.ts';
import { loadJson } from './load.ts';

/** Where a word stands: places in each item, by the item's number in the whole index. */
export type Places = Map<number, number[]>;

/** Values by filter: any of a filter's values, all of the filters. */
export type Filters = Record<string, string[]>;

/** A site that is searched besides the page's own. */
export interface SearchSite {
  /** Where it begins, with a slash at its end. */
  address: string;
  /** Its title; none where its index could not be read. */
  title?: string;
}

/** The index as the search asks it. Everything is loaded once, when it is first asked for. */
export interface SearchIndex {
  tables: FoldTables;
  /** Items are numbered from 0: running plans first, in each part those with the newest records first. */
  size: number;
  placesOf(word: string): Promise<Places>;
  allowedBy(filters: Filters): Promise<Set<number>>;
  item(number: number): Promise<StoredItem>;
  layout(number: number): Promise<StoredLayout>;
  /** An item by name, for lists that are too long to load every item. */
  entry(number: number): Promise<CatalogueEntry>;
  /** Words of the texts that are read so, in hiragana. */
  wordsRead(reading: string): Promise<string[]>;
  same: Manifest['same'];
  labels: Manifest['labels'];
  forms(): Promise<Forms>;
  /** The other sites that were asked for. */
  sites: SearchSite[];
  /** The site that an item belongs to; null for the page's own. */
  siteOf(number: number): SearchSite | null;
}

/**
 * @param address of the manifest; everything else lies beside it
 * @param other where the site begins, if it is not the page's own
 * @throws when it does not come
 */
export async function openIndex(address: string, other?: string): Promise<SearchIndex> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const manifest = await loadJson<Manifest>(address, { cache: 'no-cache' });
  const { readings, same, labels, forms, tables } = manifest;
  const site = other === undefined ? null : { address: other, title: manifest.site };
  const parts = await partsOf(folder, manifest);
  const once = keeper();
  const partOf = (number: number) => parts.findLast(({ first }) => first <= number)!;

  return {
    sites: site ? [site] : [],
    siteOf: () => site,
    tables: readTables(tables),
    same,
    labels,
    forms: () => once('forms', () => loadJson<Forms>(`${folder}${forms}`)),
    size: parts.reduce((sum, { items }) => sum + items, 0),
    placesOf: (word) =>
      once(`word ${word}`, async () => {
        const found = await Promise.all(parts.map((part) => part.placesOf(word)));
        return new Map(
          parts.flatMap(({ first }, at) => [...found[at]!].map(([page, places]) => [first + page, places])),
        );
      }),
    allowedBy: (filters) =>
      once(`filters ${JSON.stringify(filters)}`, async () => {
        const allowed = await Promise.all(parts.map((part) => part.allowedBy(filters)));
        return new Set(parts.flatMap(({ first }, at) => [...allowed[at]!].map((page) => first + page)));
      }),
    item: (number) => {
      const { name, first, address: part } = partOf(number);
      const page = pageName(name, number - first);
      return once(`cells ${page}`, () => loadJson<StoredItem>(`${part}cells/${page}.json`));
    },
    layout: (number) => inList<StoredLayout>('layout', number),
    entry: (number) => inList<CatalogueEntry>('catalogue', number),
    wordsRead: async (reading) => {
      const shard = shardOf(reading, readings.shards);
      const words = await once(`readings ${shard}`, () =>
        loadJson<ReadingsShard>(`${folder}${readings.folder}/${shard}.json`),
      );
      return words[reading] ?? [];
    },
  };

  /** What a part keeps of all its items in one file. */
  async function inList<T>(list: string, number: number): Promise<T> {
    const { name, first, address: part } = partOf(number);
    return (await once(`${list} ${name}`, () => loadJson<T[]>(`${part}${list}.json`)))[number - first]!;
  }
}

/** The parts of an index, each with the number of its first item in the whole. */
function partsOf(folder: string, { parts }: Manifest) {
  return Promise.all(
    parts.map(async (part, at) => {
      const address = `${folder}${part.folder}/`;
      const first = parts.slice(0, at).reduce((sum, { items }) => sum + items, 0);
      return { ...part, address, first, ...(await openPart(address)) };
    }),
  );
}
