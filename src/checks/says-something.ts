import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { textWords } from '../words/text-words.ts';

/** Whether a box holds more than a dash or 「なし」. */
export function saysSomething(text: Text | undefined): boolean {
  if (text === undefined) return false;
  const letters = markdownOf(text)
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(textWords.dashes, '');
  return !textWords.nothing.test(letters);
}
