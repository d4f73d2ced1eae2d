import {
  type ChunkWords,
  type Filter,
  type IndexedWord,
  type Meta,
  chunkFile,
  filterFile,
  formatVersion,
  metaFile,
} from '../../search/index-format.ts';
import { NotLoaded } from '../load.ts';
import { keeper } from './keeper.ts';
import { loadPacked } from './load.ts';

/** A part of an index: its pages are numbered from 0. */
export interface IndexPart {
  /** Where a word stands in each page that has it. */
  placesOf(word: string): Promise<Map<number, number[]>>;
  /** Pages with any of a filter's values, for all of the filters. */
  allowedBy(filters: Record<string, readonly string[]>): Promise<Set<number>>;
}

/** @param folder of the part, with a slash at its end @throws when it does not come, or is of another format */
export async function openPart(folder: string): Promise<IndexPart> {
  const [version, pages, chunks, filters] = await loadPacked<Meta>(folder + metaFile);
  if (version !== formatVersion) throw new NotLoaded(`An index of ${version}, not of ${formatVersion}.`);
  const once = keeper();
  const wordsOf = (name: string, last: string) =>
    once(`chunk ${name}`, async () => {
      const [words] = await loadPacked<ChunkWords>(folder + chunkFile(name));
      if (words.at(-1)?.[0] !== last) throw new NotLoaded(`Another chunk than ${name}.`);
      return new Map(words.map(([word, of]) => [word, of]));
    });
  const valuesOf = (filter: string) =>
    once(`filter ${filter}`, async () => {
      const [, name] = filters.find(([known]) => known === filter) ?? [];
      if (name === undefined) return new Map<string, number[]>();
      const [, values] = await loadPacked<Filter>(folder + filterFile(name));
      return new Map(values);
    });
  return {
    async placesOf(word) {
      const [, last = '', name] = chunks.findLast(([from]) => from <= word) ?? [];
      if (name === undefined || word > last) return new Map();
      return placesIn((await wordsOf(name, last)).get(word) ?? []);
    },
    async allowedBy(asked) {
      const each = await Promise.all(
        Object.entries(asked).map(async ([filter, wanted]) => {
          const values = await valuesOf(filter);
          return new Set(wanted.flatMap((value) => values.get(value) ?? []));
        }),
      );
      return new Set([...pages.keys()].filter((page) => each.every((some) => some.has(page))));
    },
  };
}

function placesIn(pages: IndexedWord[1]): Map<number, number[]> {
  let page = 0;
  return new Map(pages.map(([ahead, places]) => [(page += ahead), added(places)]));
}

/** Each is told as how far it is ahead of the one before; what is below zero is a weight. */
function added(places: readonly number[]): number[] {
  let last = 0;
  return places.filter((ahead) => ahead >= 0).map((ahead) => (last += ahead));
}
