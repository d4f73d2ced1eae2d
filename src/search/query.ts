import { amountOf } from './amounts.ts';
import { type FoldTables, foldLetters, foldWords } from './fold.ts';
import { type Unit, phraseOf } from './units.ts';
import { yearOf } from './years.ts';

/** One way to find a term: a phrase of the text, a year, or an amount of money in yen. */
export type Probe = { phrase: Unit[] } | { year: number } | { yen: number };

/** One word of a query. */
export interface Term {
  /** As typed, without quotes and minus. */
  typed: string;
  /** Folded. */
  text: string;
  phrase: Unit[];
  /** Quoted: neither widened nor guessed at. */
  exact: boolean;
  /** What the term says by itself; the glossary and readings may add more. */
  probes: Probe[];
}

export interface Query {
  terms: Term[];
  /** Terms that no result may hold. */
  excluded: Term[];
  /** The query was longer than what is searched for. */
  cut: boolean;
}

const longestQuery = 200;
const mostTerms = 12;
const pattern =
  /(?<!\S)([-\u2010\u2212－])?(?:"([^"]*)"?|[“”]([^“”]*)[“”]?|「([^」]*)」?|『([^』]*)』?)|([^\s"“”「『]+)/gu;

/** Reads what was typed: words are ANDed, 「…」 and "…" are exact, a minus before a word excludes it. Anything can be typed. */
export function parseQuery(typed: string, tables: FoldTables): Query {
  const text = typed.replace(/[\ud800-\udfff]/gu, ' ').replace(/[＂〝〟]/g, '"');
  const query: Query = { terms: [], excluded: [], cut: [...text.trim()].length > longestQuery };
  for (const match of [...text.trim()].slice(0, longestQuery).join('').matchAll(pattern)) {
    const [, minus, ...quotes] = match;
    const bare = quotes.pop();
    const excluded = minus !== undefined || (bare !== undefined && /^[-\u2010\u2212－]./.test(bare));
    const words = bare === undefined ? quotes.find((quote) => quote !== undefined)! : excluded ? bare.slice(1) : bare;
    const term = termOf(words, bare === undefined, tables);
    if (!term) continue;
    if (query.terms.length + query.excluded.length === mostTerms) query.cut = true;
    else query[excluded ? 'excluded' : 'terms'].push(term);
  }
  return query;
}

/** null where nothing but punctuation is typed. */
export function termOf(typed: string, exact: boolean, tables: FoldTables): Term | null {
  const letters = foldLetters(typed, tables);
  const folded = foldWords(letters, tables);
  const phrase = phraseOf(folded);
  if (phrase.length === 0) return null;
  const text = folded.text.slice(phrase[0]!.from, phrase.at(-1)!.to);
  // As a part of a longer word it may stand only as it is typed: 暮らし in 一人暮らし.
  const phrases: Probe[] = folded === letters ? [{ phrase }] : [{ phrase }, { phrase: phraseOf(letters) }];
  return { typed: typed.trim(), text, phrase, exact, probes: exact ? phrases : probesOf(text, phrase, phrases) };
}

function probesOf(text: string, phrase: Unit[], phrases: Probe[]): Probe[] {
  const year = yearOf(phrase);
  const yen = amountOf(text);
  if (yen !== undefined) return [{ yen }];
  if (year === undefined) return phrases;
  // A bare number may be a year, and is a number in any case.
  return phrase.length === 1 ? [{ year }, { phrase }] : [{ year }];
}

/** A probe as something that can be typed and is read as the same probe. */
export function typedOf(probe: Probe): string {
  if ('year' in probe) return `${probe.year}年度`;
  return 'yen' in probe ? `${probe.yen}円` : probe.phrase.map(({ text }) => text).join('');
}
