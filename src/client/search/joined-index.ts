import { joinTables } from '../../search/fold-tables.ts';
import type { Forms } from '../../search/stored.ts';
import type { Filters, Places, SearchIndex, SearchSite } from './search-index.ts';

/** Filters whose values are names within one archive: 「2013」 is another plan elsewhere. */
const ownNames = ['plan', 'category'];

/**
 * The indexes of several sites as one: each is asked, and the items of the first have the first numbers. Nothing is copied from the other sites;
 * what they publish today is found today.
 */
export function joinedIndex(indexes: readonly SearchIndex[], sites: readonly SearchSite[]): SearchIndex {
  const firsts = indexes.map((_, at) => indexes.slice(0, at).reduce((sum, { size }) => sum + size, 0));
  const labelsBefore = indexes.map((_, at) => indexes.slice(0, at).reduce((sum, { labels }) => sum + labels.length, 0));
  const at = <T>(number: number, ask: (index: SearchIndex, number: number) => T): T => {
    const which = firsts.findLastIndex((first) => first <= number);
    return ask(indexes[which]!, number - firsts[which]!);
  };
  return {
    tables: joinTables(indexes.map(({ tables }) => tables)),
    size: indexes.reduce((sum, { size }) => sum + size, 0),
    labels: indexes.flatMap(({ labels }) => labels),
    same: sameOf(indexes),
    sites: indexes.flatMap((index) => index.sites).concat(sites),
    siteOf: (number) => at(number, (index, own) => index.siteOf(own)),
    item: (number) => at(number, (index, own) => index.item(own)),
    layout: (number) => at(number, (index, own) => index.layout(own)),
    entry: (number) => at(number, (index, own) => index.entry(own)),
    async placesOf(word) {
      const found = await Promise.all(indexes.map((index) => index.placesOf(word)));
      const all: Places = new Map();
      found.forEach((places, which) => places.forEach((of, item) => all.set(firsts[which]! + item, of)));
      return all;
    },
    async allowedBy(filters) {
      const asked = indexes.filter((_, which) => which === 0 || !namesOwn(filters));
      const found = await Promise.all(asked.map((index) => index.allowedBy(filters)));
      return new Set(found.flatMap((items, which) => [...items].map((item) => firsts[which]! + item)));
    },
    async wordsRead(reading) {
      const words = await Promise.all(indexes.map((index) => index.wordsRead(reading)));
      return [...new Set(words.flat())];
    },
    async forms() {
      const all: Forms = {};
      for (const [which, forms] of (await Promise.all(indexes.map((index) => index.forms()))).entries())
        for (const [key, places] of Object.entries(forms))
          all[key] = [...(all[key] ?? []), ...places.map((place) => place + labelsBefore[which]!)];
      return all;
    },
  };
}

function namesOwn(filters: Filters): boolean {
  return ownNames.some((name) => (filters[name] ?? []).length > 0);
}

function sameOf(indexes: readonly SearchIndex[]): Record<string, string[]> {
  const all: Record<string, string[]> = {};
  for (const [word, others] of indexes.flatMap(({ same }) => Object.entries(same)))
    all[word] = [...new Set([...(Object.hasOwn(all, word) ? all[word]! : []), ...others])];
  return all;
}
