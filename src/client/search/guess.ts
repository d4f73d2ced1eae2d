import { type ReadText, readText } from '../../search/matches.ts';
import type { Term } from '../../search/query.ts';
import { letterWord, tokensOfPhrase } from '../../search/tokens.ts';
import { type Unit, sameUnit } from '../../search/units.ts';
import { having, placesOfTokens } from './phrase-places.ts';
import type { Places, SearchIndex } from './search-index.ts';

const [shortest, longest] = [4, 16];
const textsRead = 12;

/** A phrase with one slip: a letter wrong, one too many, or one left out. `gap` is how many letters the text has between the two ends. */
interface Slip {
  before: Unit[];
  after: Unit[];
  gap: number;
}

/**
 * What stands in the texts and differs from the term by one letter, in the texts' own spelling; null where nothing does.
 * Of several the one that most of the texts have that were read.
 */
export async function guessOf(index: SearchIndex, { phrase }: Term): Promise<string | null> {
  if (phrase.length < shortest || phrase.length > longest || phrase.some((unit) => unit.kind !== 'letter')) return null;
  const counts = new Map<string, number>();
  for (const slip of slipsOf(phrase)) {
    for (const number of likeliest(await placesOfEnds(index, slip))) {
      const { cells } = await index.item(number);
      const found = new Set(cells.flatMap(([, , , , text]) => spellingsIn(readText(text, index.tables), text, slip)));
      for (const spelling of found) counts.set(spelling, (counts.get(spelling) ?? 0) + 1);
    }
  }
  const [best] = [...counts].sort(([a, countA], [b, countB]) => countB - countA || a.length - b.length);
  return best?.[0] ?? null;
}

function slipsOf(phrase: Unit[]): Slip[] {
  return phrase.flatMap((_, at): Slip[] => [
    { before: phrase.slice(0, at), after: phrase.slice(at + 1), gap: 1 },
    { before: phrase.slice(0, at), after: phrase.slice(at + 1), gap: 0 },
    ...(at > 0 ? [{ before: phrase.slice(0, at), after: phrase.slice(at), gap: 1 }] : []),
  ]);
}

/** Items that have both ends of a slip, with the places of those that are long enough to have one. */
async function placesOfEnds(index: SearchIndex, { before, after, gap }: Slip): Promise<Places> {
  const tokens = [...placed(before, 0), ...placed(after, before.length + gap)];
  // One end is a single letter and the other is too short to look for.
  if (tokens.length === 0) return new Map();
  const letters = [before, after].flatMap((units) => (units.length === 1 ? [letterWord(units[0]!.text)] : []));
  const [places, ...others] = await Promise.all([
    placesOfTokens(index, tokens),
    ...letters.map((letter) => index.placesOf(letter)),
  ]);
  return others.reduce(having, places);
}

/** Those that say the sure part most often. */
function likeliest(places: Places): number[] {
  const byPlaces = [...places].sort(([, a], [, b]) => b.length - a.length);
  return byPlaces.slice(0, textsRead).map(([item]) => item);
}

/** A single letter has no place of its own: the text is asked for it. */
function placed(units: Unit[], from: number) {
  if (units.length < 2) return [];
  return tokensOfPhrase(units).tokens.map(({ word, place }) => ({ word, place: place + from }));
}

function spellingsIn({ folded, units }: ReadText, text: string, { before, after, gap }: Slip): string[] {
  const length = before.length + gap + after.length;
  const found: string[] = [];
  for (let at = 0; at + length <= units.length; at++) {
    const matches =
      before.every((unit, place) => sameUnit(units[at + place]!, unit)) &&
      after.every((unit, place) => sameUnit(units[at + before.length + gap + place]!, unit)) &&
      units.slice(at, at + length).every(({ kind }) => kind === 'letter');
    if (matches)
      found.push(
        text.slice(folded.starts[units[at]!.from], folded.ends[units[at + length - 1]!.to - 1]).replace(/\s+/g, ''),
      );
  }
  return found;
}
