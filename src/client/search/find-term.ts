import { type Probe, type Term, termOf } from '../../search/query.ts';
import { findPhrase, unitsOf } from '../../search/units.ts';
import { guessOf } from './guess.ts';
import { placesOfProbe } from './phrase-places.ts';
import type { Places, SearchIndex } from './search-index.ts';
import { otherProbes } from './widen.ts';

/** What was looked for in place of a term that stands nowhere. */
export type Fallback = { kind: 'split'; parts: string[] } | { kind: 'guess'; meant: string } | { kind: 'none' };

/** Where a term was found, and as what. An item without places has it in the label of a box. */
export interface Found {
  term: Term;
  places: Places;
  /** All that its places were found by, for marking. */
  probes: Probe[];
  fallback?: Fallback;
}

/** Looks for a term, and where it stands nowhere for its parts, then for what may have been meant. A quoted term, a year or an amount is or is not there. */
export async function findTerm(index: SearchIndex, term: Term): Promise<Found> {
  const [{ places, probes }, labelled] = await Promise.all([widely(index, term), itemsLabelled(index, term)]);
  for (const item of labelled) if (!places.has(item)) places.set(item, []);
  if (places.size > 0 || term.exact || probes.some((probe) => !('phrase' in probe))) return { term, places, probes };
  return (
    (await splitTerm(index, term)) ??
    (await guessTerm(index, term)) ?? { term, places, probes, fallback: { kind: 'none' } }
  );
}

/** A term as it stands, and what the lexicon knows of it, looked for at the same time. */
async function widely(index: SearchIndex, term: Term): Promise<{ places: Places; probes: Probe[] }> {
  const others = otherProbes(index, term);
  const [own, more] = await Promise.all([
    placesOfAny(index, term.probes),
    others.then((probes) => placesOfAny(index, probes)),
  ]);
  return { places: union([own, more]), probes: [...term.probes, ...(await others)] };
}

/** Where a term stands in the text of a sheet; what is printed over its boxes is not asked. */
export async function findInText(index: SearchIndex, term: Term): Promise<Places> {
  return placesOfAny(index, term.probes);
}

/** Items whose sheets show the term over a box. */
async function itemsLabelled(index: SearchIndex, { phrase }: Term): Promise<Iterable<number>> {
  const says = (label: string) => findPhrase(unitsOf({ text: label, starts: [], ends: [] }), phrase).length > 0;
  const labels = new Set(index.labels.flatMap((label, place) => (says(label) ? [place] : [])));
  if (labels.size === 0) return [];
  const forms = Object.entries(await index.forms()).filter(([, places]) => places.some((place) => labels.has(place)));
  return index.allowedBy({ form: forms.map(([key]) => key) });
}

async function placesOfAny(index: SearchIndex, probes: readonly Probe[]): Promise<Places> {
  return union(await Promise.all(probes.map((probe) => placesOfProbe(index, probe))));
}

function union(all: readonly Places[]): Places {
  const places: Places = new Map();
  for (const some of all) {
    for (const [item, at] of some) {
      const known = places.get(item);
      places.set(item, known ? [...new Set([...known, ...at])] : at);
    }
  }
  return places;
}

/** The words of a compound, all of which an item must hold. */
async function splitTerm(index: SearchIndex, term: Term): Promise<Found | null> {
  const words = wordsOf(term.text);
  const parts = words.map((word) => termOf(word, false, index.tables)).filter((part) => part !== null);
  if (parts.length < 2) return null;
  const found = await Promise.all(parts.map((part) => widely(index, part)));
  const [first, ...rest] = found.map((one) => one.places);
  const places: Places = new Map();
  for (const [item, at] of first!) {
    if (rest.every((other) => other.has(item))) places.set(item, [...at, ...rest.flatMap((other) => other.get(item)!)]);
  }
  return places.size > 0
    ? { term, places, probes: found.flatMap(({ probes }) => probes), fallback: { kind: 'split', parts: words } }
    : null;
}

/** The words of a compound as the browser parts them. A single letter (管理者, 保育料) is no word that could be looked for: it stays with its neighbour. */
function wordsOf(text: string): string[] {
  const segments = [...new Intl.Segmenter('ja', { granularity: 'word' }).segment(text)];
  const words: string[] = [];
  for (const { segment, isWordLike } of segments) {
    if (!isWordLike) continue;
    const before = words.at(-1);
    if (before !== undefined && ([...segment].length === 1 || [...before].length === 1))
      words[words.length - 1] = before + segment;
    else words.push(segment);
  }
  return words;
}

async function guessTerm(index: SearchIndex, term: Term): Promise<Found | null> {
  const meant = await guessOf(index, term);
  const other = meant === null ? null : termOf(meant, true, index.tables);
  if (!other) return null;
  const places = await placesOfAny(index, other.probes);
  return places.size > 0 ? { term, places, probes: other.probes, fallback: { kind: 'guess', meant: meant! } } : null;
}
