import { figureWords } from '../words/figure-words.ts';
import type { IndicatorName, Naming } from './indicator-name.ts';
import { numbersIn } from './numbers-in-text.ts';
import { type Said, readingOf } from './result-in-text.ts';
import type { Sentence } from './sentences.ts';

/** A number further behind the name belongs to something else. */
const farthest = 30;

/** What one sentence says of an indicator's result. */
export interface Claim {
  /** The sentence's part about it, as it stands in the sheet. */
  written: () => string;
  /** In the base unit; at least one. */
  numbers: Said[];
  /** Only the last part of the name stands there: it may be another thing's. */
  short: boolean;
}

/** What the sentences of a box give as an indicator's result of the year. `others`: the names of the sheet's other indicators. */
export function claimsIn(
  sentences: readonly Sentence[],
  asked: IndicatorName,
  others: readonly IndicatorName[],
): Claim[] {
  const named = sentences.flatMap((sentence) => claimsBehind(asked.name, sentence, asked, others));
  if (named.length > 0) return named;
  const done = claimOfDoing(sentences, asked);
  if (done || asked.short === undefined) return done ? [done] : [];
  const { short } = asked;
  return sentences.flatMap((sentence) =>
    claimsBehind(short, sentence, asked, others).map((claim) => ({ ...claim, short: true })),
  );
}

function claimsBehind(
  name: Naming,
  sentence: Sentence,
  { unit, averages }: IndicatorName,
  others: readonly IndicatorName[],
): Claim[] {
  const { text } = sentence;
  const places = placesOf(name, others, text);
  return places.flatMap(([from, to], index): Claim[] => {
    const before = text.slice(0, from);
    const [topic] = figureWords.topic.exec(text.slice(to)) ?? [];
    if (topic === undefined || figureWords.modified.test(before)) return [];
    const start = to + topic.length;
    const part = text.slice(start, places[index + 1]?.[0]);
    const numbers = numbersIn(part, unit)
      .filter((number) => number.from <= farthest)
      .flatMap((number) => readingOf(part, number, { before, averages, unit }) ?? []);
    const last = numbers.at(-1);
    return last ? [{ written: () => sentence.written(from, start + last.end), numbers, short: false }] : [];
  });
}

/** Where the name stands, but not within the longer name of another indicator. */
function placesOf(name: Naming, others: readonly IndicatorName[], text: string): [number, number][] {
  const places = rangesOf(name, text);
  if (places.length === 0) return [];
  const longer = others.flatMap((other) => rangesOf(other.name, text));
  return places.filter(
    ([from, to]) => !longer.some(([start, end]) => start <= from && to <= end && end - start > to - from),
  );
}

function rangesOf({ first, pattern }: Naming, text: string): [number, number][] {
  if (!text.includes(first)) return [];
  return [...text.matchAll(pattern())].map(({ 0: found, index }) => [index, index + found.length]);
}

/** 出前講座を18回開催した: only where the box has no other number of that unit, else it may be one event of many. */
function claimOfDoing(sentences: readonly Sentence[], { doing, unit }: IndicatorName): Claim | undefined {
  if (doing === undefined) return undefined;
  const [first, ...more] = sentences.flatMap((sentence) =>
    numbersIn(sentence.text, unit).map((number) => ({ sentence, number })),
  );
  if (first === undefined || more.length > 0) return undefined;
  const { sentence, number } = first;
  const [found] = sentence.text.matchAll(doing.pattern());
  if (!found || figureWords.hoped.test(sentence.text)) return undefined;
  const from = found.index + (found[1]?.length ?? 0);
  return {
    written: () => sentence.written(from, found.index + found[0].length),
    numbers: [number],
    short: false,
  };
}
