import { readText, rangesOf } from '../../search/matches.ts';
import type { Probe } from '../../search/query.ts';
import { type Token, amountWord, letterWord, tokensOfPhrase, yearWord } from '../../search/tokens.ts';
import type { Places, SearchIndex } from './search-index.ts';

/** Words asked for at once; a longer phrase is read in the few texts that are left. */
const atOnce = 3;
const fewTexts = 12;

/** Items in which a probe is found, with the places where it begins (of years, amounts and single letters: whether in the title). */
export async function placesOfProbe(index: SearchIndex, probe: Probe): Promise<Places> {
  if ('year' in probe) return index.placesOf(yearWord(probe.year));
  if ('yen' in probe) return index.placesOf(amountWord(probe.yen));
  const { tokens, whole } = tokensOfPhrase(probe.phrase);
  const [first, later] = split(covering(tokens));
  const places = await placesOfTokens(index, first);
  if (!whole) return readIn(index, having(places, await index.placesOf(letterWord(probe.phrase.at(-1)!.text))), probe);
  if (later.length === 0) return places;
  if (places.size <= fewTexts) return readIn(index, places, probe);
  return meet(places, await placesOfTokens(index, later));
}

/** Those of the items that are in others as well. */
export function having(places: Places, others: Places): Places {
  return new Map([...places].filter(([item]) => others.has(item)));
}

/** Places at which all of the tokens stand as they do in the phrase. */
export async function placesOfTokens(index: SearchIndex, tokens: readonly Token[]): Promise<Places> {
  const found = await Promise.all(
    tokens.map(async ({ word, place }) => {
      const places = await index.placesOf(word);
      return place === 0 ? places : new Map([...places].map(([item, at]) => [item, at.map((one) => one - place)]));
    }),
  );
  return found.reduce(meet);
}

/** Places that both have. */
function meet(a: Places, b: Places): Places {
  const both: Places = new Map();
  for (const [item, places] of a.size < b.size ? a : b) {
    const others = new Set((a.size < b.size ? b : a).get(item));
    const common = places.filter((place) => others.has(place));
    if (common.length > 0) both.set(item, common);
  }
  return both;
}

async function readIn(index: SearchIndex, places: Places, probe: Probe): Promise<Places> {
  const read = await Promise.all(
    [...places].map(async ([number, at]) => ({ number, at, cells: (await index.item(number)).cells })),
  );
  const saying = read.filter(({ cells }) =>
    cells.some(([, , , , text]) => rangesOf(readText(text, index.tables), probe).length > 0),
  );
  return new Map(saying.map(({ number, at }) => [number, at]));
}

/** As few words as say all letters of the phrase: every second pair, and of a word and its letter only the longer. */
function covering(tokens: readonly Token[]): Token[] {
  const kept: Token[] = [];
  tokens.forEach((token, at) => {
    const next = tokens[at + 1];
    const said = next?.word.startsWith('t') && next.place === token.place + 1;
    const last = kept.at(-1);
    const overlaps =
      last?.word.startsWith('b') &&
      last.place === token.place - 1 &&
      next?.word.startsWith('b') &&
      next.place === token.place + 1;
    if (!said && !(overlaps && token.word.startsWith('b'))) kept.push(token);
  });
  return kept;
}

/** The rarer words first: pairs with hiragana stand in nearly every sheet, and are long to load. */
function split(tokens: readonly Token[]): [Token[], Token[]] {
  const common = ({ word }: Token) =>
    word.startsWith('b') ? [word.slice(1, 5), word.slice(5)].filter(isHiragana).length : 0;
  const sorted = [...tokens].sort((a, b) => common(a) - common(b));
  return [sorted.slice(0, atOnce), sorted.slice(atOnce)];
}

function isHiragana(code: string): boolean {
  const point = parseInt(code, 36);
  return point >= 0x3041 && point <= 0x3096;
}
