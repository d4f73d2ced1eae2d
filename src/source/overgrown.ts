import { hazards } from '../words/hazards.ts';
import type { Said } from './html-guard.ts';

/** Each sign of Markdown and HTML. Parsers take a square of their count where they open what is never closed. */
const signs = /[<>{}[\]*_~`&]/g;
export const mostSigns = 5000;

/** Elements, quotes and lists, one within the other. A list counts twice: itself, and its entry. */
export const mostNested = 60;

/** As many marks at the beginning of a line. */
const nested = /^(?:[ \t]{0,9}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))){60}/m;

/** What reads words takes a square of the letters that are alike, and of a clause's. The longest that are meant stand in addresses; a table's rule is longer. */
const alike =
  /\p{Script=Latin}{400}|\p{Decimal_Number}{400}|[\p{Script=Katakana}\u30fc]{400}|(?:(?![|:-])[\p{Punctuation}\p{Symbol}]){400}|[|:-]{2000}/u;

const parting = /[\s\p{Punctuation}\p{Symbol}]+/u;
const longestClause = 1000;

function isEndless(text: string): boolean {
  return alike.test(text) || text.split(parting).some((clause) => clause.length >= longestClause);
}

/** Whether a text has more marks than any person wrote: it is told before a parser gets it. */
export function overgrown(text: string): Said | null {
  if (text.length < 120) return null;
  if (text.length > mostSigns) {
    const count = text.match(signs)?.length ?? 0;
    if (count > mostSigns) return hazards.tooManySigns(count, mostSigns);
  }
  if (nested.test(text)) return hazards.tooDeep;
  return text.length >= 400 && isEndless(text) ? hazards.endless : null;
}
