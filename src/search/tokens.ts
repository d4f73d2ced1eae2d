import type { Unit } from './units.ts';

/**
 * A word of the index and its place. Words are letters and figures of ASCII, which Pagefind leaves as they are:
 * `b` two Japanese letters side by side, `l` a Japanese letter before something else, `w` Latin letters or a number,
 * `t` the same with the Japanese letter behind it; `u` a letter anywhere, `y` a year, `n` an amount (without a place).
 */
export interface Token {
  word: string;
  place: number;
}

/** Nobody types more of one word; the index need not hold it. */
const longestWord = 60;

/** Words of the index for a stretch of text, each at its place; `null` takes up a place and is no word. */
export function streamOf(units: readonly Unit[]): (string | null)[] {
  return units.flatMap((_, at) => wordsAt(units, at));
}

/** What one unit adds to the stream. */
export function wordsAt(units: readonly Unit[], at: number): (string | null)[] {
  const unit = units[at]!;
  const next = units[at + 1];
  if (unit.kind === 'break') return [null];
  if (unit.kind === 'letter') return [next?.kind === 'letter' ? `b${code(unit)}${code(next)}` : `l${code(unit)}`];
  return [wordOf(unit), next?.kind === 'letter' ? `t${plain(unit)}${code(next)}` : null];
}

/**
 * The words that a phrase needs, with places from its beginning. `whole` is false where they do not say all of it:
 * the text has to be read.
 */
export function tokensOfPhrase(phrase: readonly Unit[]): { tokens: Token[]; whole: boolean } {
  const [first] = phrase;
  if (phrase.length === 1 && first!.kind === 'letter')
    return { tokens: [{ word: letterWord(first!.text), place: 0 }], whole: true };
  const tokens: Token[] = [];
  streamOf(phrase).forEach((word, place) => {
    if (word !== null) tokens.push({ word, place });
  });
  // What follows the phrase in a text is not known: its last letter is no word by itself.
  const last = phrase.at(-1)!;
  if (last.kind !== 'letter') return { tokens, whole: true };
  tokens.pop();
  return { tokens, whole: phrase.at(-2)!.kind !== 'break' };
}

export function letterWord(letter: string): string {
  return `u${codeOf(letter)}`;
}

export function yearWord(year: number): string {
  return `y${year}`;
}

export function amountWord(yen: number): string {
  return `n${withLength(String(yen))}`;
}

function wordOf(unit: Unit): string {
  return `w${plain(unit)}`;
}

/** Pagefind would take accents and points off, and cut words there; and its own search finds whatever begins with a word: no word may begin another. */
function plain({ text }: Unit): string {
  return withLength(text.slice(0, longestWord).replace(/[^a-z0-9]/g, (letter) => `q${codeOf(letter)}`));
}

function withLength(text: string): string {
  return text.length.toString(36).padStart(2, '0') + text;
}

function code({ text }: Unit): string {
  return codeOf(text);
}

/** Four figures to the base of 36 hold every code point; marks that could not be composed follow it. */
function codeOf(letter: string): string {
  const known = codes.get(letter);
  if (known !== undefined) return known;
  const code = [...letter].map((one) => one.codePointAt(0)!.toString(36).padStart(4, '0')).join('');
  codes.set(letter, code);
  return code;
}

/** A language has a few thousand letters, and a text asks for each of them again and again. */
const codes = new Map<string, string>();
