import leven from 'leven';
import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { textWords } from '../words/text-words.ts';

/** Shorter texts are stock phrases (「実施」), and may well be the same in two boxes. */
const shortest = 5;
/** From this length on a text with few letters changed is the same text: 「…を導入する」 and 「…を導入した」. */
const longEnough = 15;
const nearly = 0.88;

/**
 * Whether one cell is the other once more: the same letters whatever their width and punctuation, or nearly the same in a longer text.
 * Where the numbers differ something was said anew; the name of a year alone says nothing.
 */
export function isCopy(a: Text, b: Text, atLeast = shortest): boolean {
  const [first, second] = [lettersOf(a), lettersOf(b)];
  const length = Math.max(first.length, second.length);
  if (Math.min(first.length, second.length) < atLeast) return false;
  if (first === second) return true;
  if (length < longEnough || String(numbersOf(first)) !== String(numbersOf(second))) return false;
  const most = Math.floor(length * (1 - nearly));
  return Math.abs(first.length - second.length) <= most && leven(first, second, { maxDistance: most + 1 }) <= most;
}

function lettersOf(text: Text): string {
  return markdownOf(text)
    .normalize('NFKC')
    .replace(textWords.yearName, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

function numbersOf(letters: string): string[] {
  return letters.match(/\d+/g) ?? [];
}
