import { decode } from 'cborg';
import { type EngineFiles, unpacked } from './engine.ts';

/** What can be narrowed by, as the engine keeps it: each value with the pages that have it. */
export type Filter = [name: string, values: [value: string, pages: number[]][]];

/**
 * The engine's filters in an order of their own: it writes them as they come, each time otherwise, and the same content is to make the same site.
 * @param table names of the filters with those of their files
 */
export function filtersInOrder(files: EngineFiles['files'], table: readonly (readonly [string, string])[]): Filter[] {
  const filters = table.map(([, hash]) => {
    const [name, values] = decode(unpacked(files.get(`filter/${hash}.pf_filter`)!)) as Filter;
    return [name, values.toSorted(([a], [b]) => order(a, b))] satisfies Filter;
  });
  return filters.sort(([a], [b]) => order(a, b));
}

/** The engine's own list of its files: one language, whose file goes by this name. */
export function entryFor(entry: Uint8Array, name: string): Uint8Array {
  const { languages, ...rest } = JSON.parse(Buffer.from(entry).toString('utf8')) as {
    languages: Record<string, object>;
  };
  const named = Object.entries(languages).map(([language, about]) => [language, { ...about, hash: name }]);
  return Buffer.from(JSON.stringify({ ...rest, languages: Object.fromEntries(named) as object }));
}

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
