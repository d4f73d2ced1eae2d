import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/search/fold.ts';
import { fullTables } from '../../../src/search/full-tables.ts';
import { rangesOf, readText } from '../../../src/search/matches.ts';
import { streamOf, tokensOfPhrase } from '../../../src/search/tokens.ts';
import { phraseOf, unitsOf } from '../../../src/search/units.ts';

const unitsIn = (text: string) => unitsOf(fold(text, fullTables));

/** Whether the index would find the phrase in the text: all its words at their places. */
function found(text: string, phrase: string): boolean {
  const stream = streamOf(unitsIn(text));
  const { tokens } = tokensOfPhrase(phraseOf(fold(phrase, fullTables)));
  return stream.some((_, at) => tokens.every(({ word, place }) => stream[at + place] === word));
}

describe('a phrase is found in the index where it stands in the text', () => {
  it.each([
    ['区役所と本庁との協議制度', '協議制度'],
    ['区役所と本庁との協議制度', '議制'],
    ['csv形式で公開', 'CSV形式'],
    ['第2期プラン', '第2期'],
    ['第2期プラン', '2期'],
    ['行政改革点検・評価委員会', '点検・評価'],
    ['資料番号 150914', '150914'],
    ['98.2％', '98.2'],
    ['ICTタグ', 'ICTタグ'],
  ])('%s: %s', (text, phrase) => expect(found(text, phrase)).toBe(true));
});

describe('and not where it does not', () => {
  it.each([
    ['協議の制度', '協議制度'],
    ['協議、制度', '協議制度'],
    ['資料番号 150914', '50914'],
    ['email', 'AI'],
    ['市役所と区役員', '区役所'],
  ])('%s: %s', (text, phrase) => expect(found(text, phrase)).toBe(false));
});

it('makes words of which none begins another: the engine finds by beginnings', () => {
  const words = [...new Set(streamOf(unitsIn('a ai aid 1 12 120 1.2 é 協議 協 3人 32人 x軸 xy軸')))].filter(
    (word) => word !== null,
  );
  expect(words.filter((word) => words.some((other) => other !== word && other.startsWith(word)))).toEqual([]);
  expect(words.every((word) => /^[a-z0-9]+$/.test(word))).toBe(true);
});

it('marks in the original what was found in the folded text', () => {
  const text = 'ｸﾞﾙｰﾌﾟ會議で引き継ぎ、\n27年度に1,200千\n円。';
  const marked = (probe: Parameters<typeof rangesOf>[1]) =>
    rangesOf(readText(text, fullTables), probe, 2013).map(({ start, end }) => text.slice(start, end));
  expect(marked({ phrase: phraseOf(fold('グループ会議', fullTables)) })).toEqual(['ｸﾞﾙｰﾌﾟ會議']);
  expect(marked({ phrase: phraseOf(fold('引継', fullTables)) })).toEqual(['引き継']);
  expect(marked({ year: 2015 })).toEqual(['27']);
  expect(marked({ yen: 1_200_000 })).toEqual(['1,200千\n円']);
});
