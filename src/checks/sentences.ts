import { type YearColumn, formatEraShort, formatEraYear, formatFiscalYear } from '../model/fiscal-year.ts';
import { markdownOf } from '../model/text.ts';
import type { Text } from '../schema/values/text.ts';
import { calendar } from '../words/calendar.ts';
import { figureWords } from '../words/figure-words.ts';
import { textWords } from '../words/text-words.ts';
import { escaped, fold, sourceOf } from './folded-text.ts';

/** A sentence as it is compared. */
export interface Sentence {
  text: string;
  /** The part from one place to another, as it stands in the sheet. */
  written: (from: number, to: number) => string;
}

/** A text's sentences and lines that hold a number. */
export function sentencesOf(text: Text, ofThisYear: RegExp): Sentence[] {
  const dropped = [figureWords.listMark, ofThisYear];
  return markdownOf(text)
    .replace(figureWords.circled, figureWords.bullet)
    .split(textWords.sentenceEnd)
    .filter((sentence) => /\p{Nd}/u.test(sentence))
    .map((sentence) => ({
      text: dropped.reduce((left, pattern) => left.replace(pattern, ''), fold(sentence)),
      written: (from, to) => sourceOf(sentence, dropped, from, to),
    }));
}

/** What a box may call its own year, and the day on which it ends: 平成25年度, 25年度, H25, 2013年度, 今年度; 平成26年3月末. */
export function namesOfYear(column: YearColumn): RegExp {
  const pattern = known.get(column.key) ?? patternOf(column);
  known.set(column.key, pattern);
  return pattern;
}

/** The same years come in every sheet. */
const known = new Map<string, RegExp>();

function patternOf({ from, to }: YearColumn): RegExp {
  const names = [...new Set([from, to ?? from])].flatMap((year) => {
    const { era, ordinal } = figureWords.eraYear.exec(formatEraYear(year))!.groups!;
    const [short] = formatEraShort(year).split(' ');
    const next = ordinal === figureWords.firstYear ? 2 : Number(ordinal) + 1;
    return [
      figureWords.endOfYear([`${era}${next}`, String(year + 1), `${short![0]}${next}`]),
      ...[formatFiscalYear(year), formatEraYear(year), calendar.fiscalYear(year)].map((name) => escaped(fold(name))),
      `${short}${figureWords.yearWord}`,
      `${figureWords.aloneYear}${ordinal}${figureWords.fiscal}`,
    ];
  });
  return new RegExp(`(?:${[...names, figureWords.thisYear].join('|')})${figureWords.behindYear}`, 'g');
}
