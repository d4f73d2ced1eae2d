import type { Filter } from '../search/index-format.ts';

/**
 * The filters in an order of their own, so that the same content makes the same site.
 * @param filtersOfPages values by filter, page by page
 */
export function filterLists(filtersOfPages: readonly Record<string, string[]>[]): Filter[] {
  const filters = new Map<string, Map<string, number[]>>();
  filtersOfPages.forEach((of, page) => {
    for (const [name, values] of Object.entries(of)) {
      const lists = filters.get(name) ?? new Map<string, number[]>();
      filters.set(name, lists);
      for (const value of new Set(values)) {
        const pages = lists.get(value);
        if (pages) pages.push(page);
        else lists.set(value, [page]);
      }
    }
  });
  return [...filters]
    .filter(([, lists]) => lists.size > 0)
    .map(([name, lists]): Filter => [name, [...lists].sort(byName)])
    .sort(byName);
}

function byName([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
