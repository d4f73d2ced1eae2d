import leven from 'leven';
import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { textWords } from '../words/text-words.ts';

/** From this length on a text with few letters changed is the same text: 「…を導入する」 and 「…を導入した」. */
const longEnough = 15;
const nearly = 0.88;
/** In a text shorter than this another last verb is another result: 「…で検討する」 and 「…で合意した」. */
const oneThought = 60;
const dozen = 12;

/**
 * Whether one cell is the other once more: letter for letter, or nearly so in a longer text, or the same sentences in another order.
 * Where the numbers differ, or one says that something was not done, something was said anew.
 */
export function isCopy(one: Text, other: Text, atLeast: number): boolean {
  const texts = [markdownOf(one), markdownOf(other)] as const;
  if (!sharesPairs(...texts) || !sharesPairs(texts[1], texts[0])) return false;
  const [a, b] = [lettersOf(texts[0]), lettersOf(texts[1])];
  if (a.all === b.all) return a.substance >= atLeast;
  if (Math.min(a.stems.length, b.stems.length) < longEnough || a.numbers !== b.numbers) return false;
  if (a.notDone !== b.notDone) return false;
  return isNearly(a.stems, b.stems) || isNearly(a.sorted, b.sorted);
}

/** Letter for letter: of two rounds of one year, in which little may change, only this is a copy. */
export function isSame(one: Text, other: Text, atLeast: number): boolean {
  const texts = [markdownOf(one), markdownOf(other)] as const;
  if (!sharesPairs(...texts)) return false;
  const [a, b] = [lettersOf(texts[0]), lettersOf(texts[1])];
  return a.all === b.all && a.substance >= atLeast;
}

/** Whether about half of a dozen pairs of kanji of one text stand in the other: cheap to ask, and where they do not neither is a copy. */
function sharesPairs(a: string, b: string): boolean {
  const step = Math.max(1, Math.floor(a.length / (3 * dozen)));
  let asked = 0;
  let shared = 0;
  for (let at = 0; at + 1 < a.length; at += step) {
    if (!isKanji(a, at) || !isKanji(a, at + 1)) continue;
    asked++;
    if (b.includes(a.slice(at, at + 2))) shared++;
  }
  return shared >= asked * 0.5;
}

function isKanji(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return 0x4e00 <= code && code <= 0x9fff;
}

/** A text's letters, for comparing: the same whatever their width and punctuation. The name of a year alone says nothing. */
interface Letters {
  all: string;
  /** Without what every sheet says (予定どおり実施した). */
  substance: number;
  /** Sentence by sentence without the endings of verbs, in the order written, and in one order for both. */
  stems: string;
  sorted: string;
  numbers: string;
  notDone: boolean;
}

function lettersOf(text: string): Letters {
  const folded = text.normalize('NFKC').replace(textWords.yearName, '').toLowerCase();
  const all = onlyLetters(folded);
  const stems = folded
    .split(textWords.sentenceEnd)
    .map((sentence) => onlyLetters(sentence).replace(textWords.asPlanned, '').replace(textWords.verbEnding, ''));
  return {
    all,
    substance: all.replace(textWords.stock, '').length,
    stems: stems.join(''),
    sorted: [...stems].sort().join(''),
    numbers: String(folded.match(/\d+/g)?.sort()),
    notDone: textWords.notDone.test(folded),
  };
}

function isNearly(a: string, b: string): boolean {
  const length = Math.max(a.length, b.length);
  const most = Math.floor(length * (1 - nearly));
  if (Math.abs(a.length - b.length) > most || (length < oneThought && a.at(-1) !== b.at(-1))) return false;
  return leven(a, b, { maxDistance: most + 1 }) <= most;
}

function onlyLetters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
