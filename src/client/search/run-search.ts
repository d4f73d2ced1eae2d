import { readText, rangesOf } from '../../search/matches.ts';
import { type Query, parseQuery } from '../../search/query.ts';
import { titleEnd } from '../../search/title-end.ts';
import type { Unit } from '../../search/units.ts';
import { type Found, findInText, findTerm } from './find-term.ts';
import type { Filters, Places, SearchIndex } from './search-index.ts';

export type Sort = 'relevance' | 'newest' | 'number';

/** What is asked for. */
export interface Question {
  query: string;
  filters: Filters;
  /** Only cells of these kinds, by their number. */
  kinds: number[];
  /** Only cells of these years. */
  years: number[];
  sort: Sort;
}

/** What was found: items by number, in the order in which they are shown. */
export interface Answer {
  query: Query;
  found: Found[];
  items: number[];
}

export async function runSearch(index: SearchIndex, question: Question): Promise<Answer> {
  const query = parseQuery(question.query, index.tables);
  const narrowed = Object.values(question.filters).some((values) => values.length > 0);
  const [found, excluded, allowed] = await Promise.all([
    Promise.all(query.terms.map((term) => findTerm(index, term))),
    Promise.all(query.excluded.map((term) => findInText(index, term))),
    narrowed ? index.allowedBy(question.filters) : null,
  ]);
  const inCells = question.kinds.length > 0 || question.years.length > 0;
  const kept = inCells
    ? await Promise.all(found.map((one) => within(index, one, question, allowed)))
    : found.map(({ places }) => places);
  const [first, ...rest] = kept;
  const candidates = first
    ? [...first.keys()]
    : Array.from({ length: narrowed || query.excluded.length > 0 ? index.size : 0 }, (_, at) => at);
  const items = candidates.filter(
    (item) =>
      rest.every((places) => places.has(item)) &&
      !excluded.some((places) => places.has(item)) &&
      (!allowed || allowed.has(item)),
  );
  return { query, found, items: await inOrder(index, items, kept, question.sort) };
}

/** Places that lie in the cells asked for. What has no place of its own (years, amounts, single letters) is looked up in the text. */
async function within(
  index: SearchIndex,
  { places, probes }: Found,
  { kinds, years }: Question,
  allowed: Set<number> | null,
): Promise<Places> {
  const placeless = probes.some((probe) => !('phrase' in probe) || isLetter(probe.phrase));
  const candidates = [...places].filter(([item]) => !allowed || allowed.has(item));
  const kept = await Promise.all(
    candidates.map(async ([item, at]): Promise<[number, number[]]> => {
      const layout = await index.layout(item);
      const asked = (cell: number) =>
        (kinds.length === 0 || kinds.includes(layout.kinds[cell]!)) &&
        (years.length === 0 || years.some((year) => layout.years[cell]!.includes(year)));
      if (!layout.starts.some((_, cell) => asked(cell))) return [item, []];
      if (!placeless)
        return [item, at.filter((place) => asked(layout.starts.findLastIndex((start) => start <= place)))];
      const { cells } = await index.item(item);
      const says = cells.some(([, , , of, text], cell) => asked(cell) && saysAny(index, probes, of, text));
      return [item, says ? at : []];
    }),
  );
  return new Map(kept.filter(([, at]) => at.length > 0));
}

function isLetter([unit, ...rest]: readonly Unit[]): boolean {
  return rest.length === 0 && unit!.kind === 'letter';
}

function saysAny(index: SearchIndex, probes: Found['probes'], years: number[], text: string): boolean {
  const read = readText(text, index.tables);
  return probes.some(
    (probe) => ('year' in probe && years.includes(probe.year)) || rangesOf(read, probe, years[0]).length > 0,
  );
}

/** By how much an item has to say of the terms, rarer terms first; a hit in the title outweighs those in the cells. Equals stay in the index's order. */
async function inOrder(index: SearchIndex, items: number[], found: readonly Places[], sort: Sort): Promise<number[]> {
  const natural = [...items].sort((a, b) => a - b);
  if (sort !== 'relevance') {
    const layouts = new Map(await Promise.all(natural.map(async (item) => [item, await index.layout(item)] as const)));
    const newer = (key: 'plan' | 'latest', a: number, b: number) => layouts.get(b)![key] - layouts.get(a)![key];
    if (sort === 'newest') return natural.sort((a, b) => newer('latest', a, b));
    return natural.sort((a, b) => newer('plan', a, b) || layouts.get(a)!.number - layouts.get(b)!.number);
  }
  const terms = found.map((places) => ({ places, rarity: rarityOf(places, index.size) }));
  const scores = new Map(
    natural.map((item) => [
      item,
      terms.reduce((sum, { places, rarity }) => sum + rarity * weightOf(places.get(item) ?? []), 0),
    ]),
  );
  return natural.sort((a, b) => scores.get(b)! - scores.get(a)!);
}

/** How little of the archive says a term, as in BM25. */
function rarityOf(places: Places, size: number): number {
  const saying = [...places.values()].filter((at) => at.length > 0).length;
  return Math.log(1 + (size - saying + 0.5) / (saying + 0.5));
}

const titleWeight = 10;

function weightOf(at: readonly number[]): number {
  return at.length / (at.length + 1.2) + (at.some((place) => place < titleEnd) ? titleWeight : 0);
}
