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
    if (isAlike(written.folded, from, to, alike)) return;
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

/** Letters by the part of the original that they stand for. */
function lettersOf({ text, starts, ends }: Folded): Map<number, string> {
  const letters = new Map<number, string>();
  for (let at = 0; at < text.length; at++) {
    const part = partOf(starts[at]!, ends[at]!);
    letters.set(part, (letters.get(part) ?? '') + text[at]!);
  }
  return letters;
}

function isAlike({ text, starts, ends }: Folded, from: number, to: number, letters: Map<number, string>): boolean {
  for (let at = from; at < to; at++)
    if (!letters.get(partOf(starts[at]!, ends[at]!))?.includes(text[at]!)) return false;
  return true;
}

/** One number: with a string for each letter it took four times as long. */
function partOf(start: number, end: number): number {
  return start * 2 ** 26 + end;
}
