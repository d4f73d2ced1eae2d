import { readTables } from '../../search/fold-tables.ts';
import type { FoldTables } from '../../search/fold.ts';
import { pageName, readPageName } from '../../search/page-name.ts';
import {
  type CatalogueEntry,
  type Forms,
  type Manifest,
  type ReadingsShard,
  type StoredItem,
  type StoredLayout,
  shardOf,
} from '../../search/stored.ts';
import { watchFailures } from './watch-failures.ts';

/** Where a word stands: places in each item, by the item's number in the whole index. */
export type Places = Map<number, number[]>;

/** Values by filter: any of a filter's values, all of the filters. */
export type Filters = Record<string, string[]>;

interface Pagefind {
  search(
    query: string | null,
    options?: { filters?: Record<string, { any: string[] }> },
  ): Promise<{ results: { id: string; words: number[] }[] }>;
  mergeIndex(path: string, options?: object): Promise<void>;
}

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
  /** Address of the engine's script. */
  script: string;
  /** The other sites that were asked for. */
  sites: SearchSite[];
  /** The site that an item belongs to; null for the page's own. */
  siteOf(number: number): SearchSite | null;
}

/**
 * @param address of the manifest; everything else lies beside it
 * @param other where the site begins, if it is not the page's own, and the script that is run for it: never one of another host's
 * @throws when it does not come
 */
export async function openIndex(address: string, other?: { address: string; script: string }): Promise<SearchIndex> {
  const folder = address.slice(0, address.lastIndexOf('/') + 1);
  const manifest = await load<Manifest>(address, { cache: 'no-cache' });
  const { parts, readings, same, labels, forms, tables } = manifest;
  const site = other === undefined ? null : { address: other.address, title: manifest.site };
  const script = other?.script ?? `${folder}${manifest.engine}/pagefind.js`;
  const failed = watchFailures(folder);
  const failedBefore = failed();
  const engine = parts.length > 0 ? await startEngine(script, folder, parts) : null;
  const once = keeper();
  const firstOf = (name: string) =>
    parts
      .slice(
        0,
        parts.findIndex((part) => part.name === name),
      )
      .reduce((sum, { items }) => sum + items, 0);
  const partOf = (number: number) => parts.find(({ name, items }) => number < firstOf(name) + items)!;
  const numberOf = (id: string) => {
    const page = readPageName(id);
    return firstOf(page.part) + page.number;
  };

  return {
    script,
    sites: site ? [site] : [],
    siteOf: () => site,
    tables: readTables(tables),
    same,
    labels,
    forms: () => once('forms', () => load<Forms>(`${folder}${forms}`)),
    size: parts.reduce((sum, { items }) => sum + items, 0),
    placesOf: (word) =>
      once(`word ${word}`, async () => new Map((await ask(word)).map(({ id, words }) => [numberOf(id), words]))),
    allowedBy: (filters) =>
      once(`filters ${JSON.stringify(filters)}`, async () => {
        const any = Object.fromEntries(Object.entries(filters).map(([name, values]) => [name, { any: values }]));
        return new Set((await ask(null, { filters: any })).map(({ id }) => numberOf(id)));
      }),
    item: (number) => {
      const part = partOf(number);
      const name = pageName(part.name, number - firstOf(part.name));
      return once(`cells ${name}`, () => load<StoredItem>(`${folder}${part.folder}/cells/${name}.json`));
    },
    layout: (number) => inList<StoredLayout>('layout', number),
    entry: (number) => inList<CatalogueEntry>('catalogue', number),
    wordsRead: async (reading) => {
      const shard = shardOf(reading, readings.shards);
      const words = await once(`readings ${shard}`, () =>
        load<ReadingsShard>(`${folder}${readings.folder}/${shard}.json`),
      );
      return words[reading] ?? [];
    },
  };

  /** What a part keeps of all its items in one file. */
  async function inList<T>(name: string, number: number): Promise<T> {
    const part = partOf(number);
    const list = await once(`${name} ${part.name}`, () => load<T[]>(`${folder}${part.folder}/${name}.json`));
    return list[number - firstOf(part.name)]!;
  }

  async function ask(...question: Parameters<Pagefind['search']>) {
    if (!engine) return [];
    const { results } = await engine.search(...question);
    // The engine goes on without a chunk that did not come, and finds nothing: that must not be taken for an answer.
    if (failed() > failedBefore) throw new Error('A part of the index did not come.');
    return results;
  }
}

async function load<T>(address: string, options?: RequestInit): Promise<T> {
  const response = await fetch(address, options);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return (await response.json()) as T;
}

async function startEngine(script: string, folder: string, [first, ...rest]: Manifest['parts']): Promise<Pagefind> {
  const addressOf = ({ folder: part }: Manifest['parts'][number]) => `${folder}${part}/`;
  const { createInstance } = (await import(/* @vite-ignore */ script)) as {
    createInstance(options: object): Pagefind;
  };
  // The folder's name changes with what is in it, so that its files never do. A worker would load the engine's script once more.
  const options = { basePath: addressOf(first!), baseUrl: '/', metaCacheTag: '1', noWorker: true };
  const engine = inNoLanguage(() => createInstance(options));
  // Merging waits for the first part for ever, even where it has failed to come; a question does not.
  if (rest.length > 0) await engine.search('');
  for (const part of rest) await engine.mergeIndex(addressOf(part), { metaCacheTag: '1', language: 'und' });
  return engine;
}

/** The engine reads the page's language, and would cut the words of a Japanese one anew: 2 ms for each. */
function inNoLanguage<T>(start: () => T): T {
  const root = document.documentElement;
  const { lang } = root;
  root.lang = 'und';
  try {
    return start();
  } finally {
    root.lang = lang;
  }
}

/** Keeps what was loaded; what failed is asked for again the next time. */
function keeper() {
  const kept = new Map<string, Promise<unknown>>();
  return <T>(key: string, load: () => Promise<T>): Promise<T> => {
    const known = kept.get(key) as Promise<T> | undefined;
    if (known) return known;
    const loading = load();
    kept.set(key, loading);
    loading.catch(() => kept.delete(key));
    return loading;
  };
}
