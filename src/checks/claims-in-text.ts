import { type YearColumn, formatEraShort, formatEraYear, formatFiscalYear } from '../model/fiscal-year.ts';
import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { calendar } from '../words/calendar.ts';
import { textWords } from '../words/text-words.ts';
import { type NumberInText, numbersIn, unitOf } from './numbers-in-text.ts';

/** A number further behind the name belongs to something else. */
const farthest = 25;

/** What one sentence says of an indicator's result. */
export interface Claim {
  /** The sentence's part about it, as written but for width. */
  written: string;
  /** In the base unit; at least one. */
  numbers: NumberInText[];
}

interface Asked {
  name: string;
  unit: string;
  /** Names of all indicators of the sheet: 「参加者数」 is not named where 「研修参加者数」 is. */
  others: readonly string[];
  column: YearColumn;
}

/** Sentences that give an indicator's result of the year: numbers in its unit behind its name, but for those of other times, differences and shares. */
export function claimsIn(text: Text, { name, unit, others, column }: Asked): Claim[] {
  const own = fold(name);
  const longer = others.map(fold).filter((other) => other !== own && other.includes(own));
  const rest = others.map(fold).filter((other) => other !== own && !own.includes(other));
  const base = unitOf(unit).name;
  return sentencesOf(text, column).flatMap((sentence): Claim[] => {
    const at = placeOf(sentence, own, longer);
    if (at < 0) return [];
    const behind = sentence.slice(at + own.length);
    const end = Math.min(...rest.map((other) => behind.indexOf(other)).filter((place) => place >= 0), behind.length);
    const part = behind.slice(0, end);
    if (textWords.partOfYear.test(sentence.slice(0, at) + part)) return [];
    const numbers = numbersIn(part, base).filter(({ from, to }) =>
      isResult(part.slice(0, from), part.slice(to + base.length)),
    );
    const last = numbers.at(-1);
    return last ? [{ written: own + part.slice(0, last.to + base.length), numbers }] : [];
  });
}

/** @param before what stands between the name and the number */
function isResult(before: string, after: string): boolean {
  if (before.length > farthest || textWords.countedOtherwise.test(before)) return false;
  return !textWords.notTheResult.test(before) && !textWords.difference.test(after);
}

function placeOf(sentence: string, name: string, longer: readonly string[]): number {
  const hidden = longer.reduce((text, other) => text.replaceAll(other, '\0'.repeat(other.length)), sentence);
  return hidden.indexOf(name);
}

/** The year's own name says nothing that its box does not say. */
function sentencesOf(text: Text, { from }: YearColumn): string[] {
  const names = [formatFiscalYear(from), formatEraYear(from), calendar.fiscalYear(from), formatEraShort(from)].map(
    fold,
  );
  return markdownOf(text)
    .normalize('NFKC')
    .split(textWords.sentenceEnd)
    .map((sentence) => names.reduce((left, name) => left.replaceAll(name, ''), fold(sentence)));
}

function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s「」『』"'*]/g, '');
}
