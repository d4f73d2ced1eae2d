import { describe, expect, it } from 'vitest';
import { fullTables } from '../../../src/search/full-tables.ts';
import { readText } from '../../../src/search/matches.ts';
import { termOf } from '../../../src/search/query.ts';
import { streamOf, tokensOfPhrase } from '../../../src/search/tokens.ts';
import { streamAsWritten } from '../../../src/search-index/as-written.ts';

/** Whether the index finds what is typed in a text: in one of its readings, by one of the ways to say it. */
function found(text: string, typed: string): boolean {
  const read = readText(text, fullTables);
  const stream = [...streamOf(read.units), null, ...streamAsWritten(read)];
  return termOf(typed, true, fullTables)!.probes.some((probe) => {
    const { tokens } = tokensOfPhrase('phrase' in probe ? probe.phrase : []);
    return stream.some((_, at) => tokens.every(({ word, place }) => stream[at + place] === word));
  });
}

describe('what is brought together with other spellings is found as it is written, and in parts', () => {
  it.each([
    ['契約は令和7年度末まで', '契約は令和'],
    ['契約は令和7年度末まで', '7年度末'],
    ['契約は令和7年度末まで', '2025年度末'],
    ['平成28年9月の台風', '28年9月'],
    ['AI-OCRで読み取る', 'OCRで読'],
    ['AI-OCRで読み取る', 'aiocr'],
    ['窓口で聞き取りをした', '窓口で聞き'],
    ['繰り越しを減らす', '繰り'],
    ['一人暮らしの方', '暮らしの方'],
    ['防災センターの移転', 'ンターの移転'],
  ])('%s: %s', (text, typed) => expect(found(text, typed)).toBe(true));
});

describe('and nothing else is', () => {
  it.each([
    ['平成28年9月の台風', '8年9月'],
    ['1,200人', '200人'],
    ['令和7年度末。平成の大合併', '令和の'],
  ])('%s: %s', (text, typed) => expect(found(text, typed)).toBe(false));
});

it('stands in the index once more only around the spots that differ', () => {
  const plain = '道路を直し橋を架け替える計画を立てて住民に説明する'.repeat(40);
  expect(streamAsWritten(readText('道路を直す', fullTables))).toEqual([]);
  const stream = streamAsWritten(readText(`${plain}令和7年度${plain}`, fullTables));
  expect(stream.length).toBeGreaterThan(20);
  expect(stream.length).toBeLessThan(200);
});
