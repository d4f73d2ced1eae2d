import { createHash } from 'node:crypto';
import type { Archive } from '../model/archive.ts';
import type { Item } from '../model/item.ts';
import { fullTables } from '../search/full-tables.ts';
import type { PartName } from '../search/page-name.ts';
import type { Manifest } from '../search/stored.ts';
import { letterWord, streamOf } from '../search/tokens.ts';
import { type Unit, unitsOf } from '../search/units.ts';
import type { PartCache } from './cache.ts';
import { labelsOf } from './labels.ts';
import { readingFiles, sameInUse } from './lexicon.ts';
import { buildPart, digestOf, stored } from './part.ts';
import { type Readings, addReading } from './readings.ts';
import { sameWords } from './same-words.ts';
import { tablesInUse } from './tables-in-use.ts';

export interface SearchFiles {
  /** By path from the index's folder. */
  files: Map<string, Uint8Array>;
  /** Parts with the number of their items, and whether they were taken from the cache. */
  parts: { name: PartName; items: number; reused: boolean }[];
}

/** The whole search index of an archive. A part whose items have not changed is taken from the cache. */
export async function buildSearchFiles(archive: Archive, cache: PartCache): Promise<SearchFiles> {
  const parts = [];
  for (const [name, items] of itemsByPart(archive)) {
    const digest = digestOf(items);
    const known = await cache.read(name, digest);
    const part = known ?? (await buildPart(name, items, fullTables));
    // A full disk costs the next build some time; this one has what it needs.
    if (!known) await cache.write(name, digest, part).catch(() => undefined);
    parts.push({ name, folder: `${name}-${digest}`, items: items.length, reused: known !== null, part });
  }
  const words = parts.map(({ part }) => part.words);
  const readings = [...parts.map(({ part }) => part.readings), namedReadings(archive)];
  const read = readingFiles(readings);
  const same = sameInUse(await sameWords(archive.glossary, fullTables), words);
  const { labels, forms } = labelsOf(archive, fullTables);
  const formFile = stored(forms);
  const manifest: Manifest = {
    parts: parts.map(({ name, folder, items }) => ({ name, folder, items })),
    same,
    readings: { folder: `readings-${digestOfBytes([...read.files.values()])}`, shards: read.shards },
    labels,
    forms: `forms-${digestOfBytes([formFile])}.json`,
    // The page folds what is typed: it has to come to the keys as they are.
    tables: tablesInUse([...words, wordsOf([...Object.keys(same), ...labels])]),
  };
  return {
    files: new Map([
      ...parts.flatMap(({ folder, part }) => within(folder, part.files)),
      ...within(manifest.readings.folder, read.files),
      [manifest.forms, formFile],
      ['index.json', Buffer.from(JSON.stringify(manifest))],
    ]),
    parts: parts.map(({ name, items, reused }) => ({ name, items, reused })),
  };
}

/** The words of folded texts. */
function wordsOf(texts: readonly string[]): Set<string> {
  const units = texts.flatMap((text) => [...unitsOf({ text, starts: [], ends: [] }), gap]);
  const letters = units.filter(({ kind }) => kind === 'letter').map(({ text }) => letterWord(text));
  return new Set([...letters, ...streamOf(units).filter((word) => word !== null)]);
}

const gap: Unit = { kind: 'break', text: ' ', from: 0, to: 0 };

/** Running plans and closed ones; a part without items is not made. */
function itemsByPart({ plans }: Archive): [PartName, Item[]][] {
  const of = (status: PartName): [PartName, Item[]] => [
    status,
    plans.filter((plan) => plan.status === status).flatMap((plan) => plan.items),
  ];
  return [of('open'), of('closed')].filter(([, items]) => items.length > 0);
}

/** Readings that the content gives: of offices and of the glossary's words. */
function namedReadings({ departments, glossary }: Archive): Readings {
  const readings: Readings = new Map();
  for (const { name, kana } of departments) if (kana !== undefined) addReading(readings, kana, name, fullTables);
  for (const { term, kana, readings: more = [] } of glossary) {
    for (const reading of [kana ?? [], more].flat()) addReading(readings, reading, term, fullTables);
  }
  return readings;
}

function within(folder: string, files: ReadonlyMap<string, Uint8Array>): [string, Uint8Array][] {
  return [...files].map(([path, content]) => [`${folder}/${path}`, content]);
}

function digestOfBytes(contents: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  contents.forEach((content) => hash.update(content));
  return hash.digest('hex').slice(0, 12);
}
