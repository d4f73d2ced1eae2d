import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { contradictions } from '../words/contradictions.ts';

/** Enough of a cell to know it by, on one line; 「（空欄）」 where it holds nothing. */
export function quote(text: Text | undefined, most = 40): string {
  if (text === undefined) return contradictions.blank;
  const line = markdownOf(text).replace(/\s+/g, ' ').trim();
  const letters = [...line];
  return letters.length > most ? `${letters.slice(0, most).join('')}…` : line;
}
