import type { Folded } from '../search/folded.ts';
import type { ReadText } from '../search/matches.ts';
import { wordsAt } from '../search/tokens.ts';

/** How far from a spot that is spelt in another way a phrase may begin or end, and still be found across it as it is written. */
const reach = 16;

/**
 * The text once more as it is written, around the spots where its spellings were brought together: 令和7年度末 beside 2025年度末. Most of a text
 * differs nowhere and stands in the index once.
 */
export function streamAsWritten({ folded, written }: ReadText): (string | null)[] {
  if (!written) return [];
  const { units } = written;
  const alike = lettersOf(folded);
  const near = new Set<number>();
  units.forEach(({ from, to }, at) => {
    if (keysIn(written.folded, from, to).every((key) => alike.has(key))) return;
    for (let place = Math.max(0, at - reach); place <= Math.min(units.length - 1, at + reach); place++) near.add(place);
  });
  const words: (string | null)[] = [];
  let last = -1;
  for (const at of [...near].sort((a, b) => a - b)) {
    if (at !== last + 1 || last === -1) words.push(null);
    words.push(...wordsAt(units, at));
    last = at;
  }
  return words;
}

/** Letters with the part of the original that they stand for. */
function lettersOf(folded: Folded): Set<string> {
  return new Set(keysIn(folded, 0, folded.text.length));
}

function keysIn({ text, starts, ends }: Folded, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => `${text[from + at]} ${starts[from + at]} ${ends[from + at]}`);
}
