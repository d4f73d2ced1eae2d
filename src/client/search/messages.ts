import { fill } from '../fill.ts';
import type { Answer } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';
import type { State } from './state.ts';

/** What the page's HTML lets the script say. */
export interface Words {
  searching: string;
  found: string;
  instead: string;
  listed: string;
  none: string;
  noneListed: string;
  split: string;
  guess: string;
  absent: string;
  cellAlone: string;
  noWords: string;
  cut: string;
  unknown: string;
  unreached: string;
  tips: string[];
  tipsHead: string;
  failed: string;
  retry: string;
  more: string;
  moreCells: string;
  cells: string;
  numbered: string;
}

const shown = 60;

/** Everything there is to say of an answer, in order: what was not used, what was looked for instead, how much was found. */
export function messagesOf(words: Words, state: State, { query, found, items }: Answer): string[] {
  const { question } = state;
  const said = unknownOf(words, state);
  if (query.cut) said.push(fill(words.cut, { count: '200' }));
  const asked = query.terms.length + query.excluded.length > 0;
  const narrowed = Object.keys(question.filters).length > 0;
  if (question.query !== '' && !asked) said.push(words.noWords);
  if (query.terms.length === 0 && question.kinds.length > 0) said.push(words.cellAlone);
  if (!asked && !narrowed) return said;
  for (const { term, fallback } of found) {
    if (fallback?.kind === 'split')
      said.push(fill(words.split, { term: short(term.typed), parts: fallback.parts.join('・') }));
    if (fallback?.kind === 'guess') said.push(fill(words.guess, { term: short(term.typed), meant: fallback.meant }));
    if (fallback?.kind === 'none' && found.length > 1) said.push(fill(words.absent, { term: short(term.typed) }));
  }
  const count = String(items.length);
  const instead = found.some(({ fallback }) => fallback && fallback.kind !== 'none');
  if (query.terms.length === 0) return [...said, items.length > 0 ? fill(words.listed, { count }) : words.noneListed];
  if (instead && items.length > 0) return [...said, fill(words.instead, { count })];
  return [...said, fill(items.length > 0 ? words.found : words.none, { query: short(question.query), count })];
}

/** Sites that were to be searched as well, and are not. */
export function unreachedOf(words: Words, { sites }: SearchIndex): string[] {
  return sites
    .filter(({ title }) => title === undefined)
    .map(({ address }) => fill(words.unreached, { site: address }));
}

export function unknownOf(words: Words, { unknown }: State): string[] {
  return unknown.map((value) => fill(words.unknown, { value: short(value) }));
}

/** As it is quoted in a message: not endless, and quotes within quotes written 『』. */
function short(text: string): string {
  const inner = text
    .replace(/[\ud800-\udfff]/gu, '\ufffd')
    .replaceAll('「', '『')
    .replaceAll('」', '』');
  const letters = [...inner];
  return letters.length > shown ? `${letters.slice(0, shown).join('')}…` : inner;
}
