import { describe, expect, it } from 'vitest';
import { fullTables } from '../../../src/search/full-tables.ts';
import { kanaOfRomaji } from '../../../src/search/kana.ts';
import { type Probe, parseQuery, typedOf } from '../../../src/search/query.ts';

const read = (typed: string) => parseQuery(typed, fullTables);
const shown = (probe: Probe) => ('phrase' in probe ? probe.phrase.map(({ text }) => text).join('') : probe);

describe('a query', () => {
  it.each<[string, string[], string[]]>([
    ['窓口 待ち時間', ['窓口', '待ち時間'], []],
    ['窓口　待ち時間', ['窓口', '待ち時間'], []],
    ['窓口 -移転', ['窓口'], ['移転']],
    ['窓口 －移転', ['窓口'], ['移転']],
    ['-「庁舎の移転」 窓口', ['窓口'], ['庁舎の移転']],
    ['「協議 制度」', ['協議 制度'], []],
    ['"協議 制度', ['協議 制度'], []],
    ['＂協議＂', ['協議'], []],
    ['e-ラーニング', ['eラーニング'], []],
    ['- 、。 「」', [], []],
    ['点検・評価', ['点検・評価'], []],
  ])('%s', (typed, terms, excluded) => {
    const query = read(typed);
    expect(query.terms.map(({ text }) => text)).toEqual(terms);
    expect(query.excluded.map(({ text }) => text)).toEqual(excluded);
  });
  it.each<[string, unknown[]]>([
    ['平成25年度', [{ year: 2013 }]],
    ['2013年', [{ year: 2013 }]],
    ['H25', [{ year: 2013 }, '2013']],
    ['平成50年度', [{ year: 2038 }]],
    ['120万円', [{ yen: 1_200_000 }]],
    ['3,000人', ['3000人']],
    ['平成25年度予算', ['2013年度予算', '平成25年度予算']],
    ['「平成25年度」', ['2013年度', '平成25年度']],
    ['25年度予算', ['25年度予算']],
    ['暮らしの', ['暮しの', '暮らしの']],
  ])('reads %s as what it means', (typed, probes) => expect(read(typed).terms[0]!.probes.map(shown)).toEqual(probes));
  it('ends where nobody types on, and says so', () => {
    expect(read('あ'.repeat(10_000)).terms[0]!.phrase).toHaveLength(200);
    expect(read('あ'.repeat(10_000)).cut).toBe(true);
    expect(read(Array.from({ length: 50 }, (_, at) => `語${at}`).join(' ')).terms).toHaveLength(12);
    expect(read('窓口').cut).toBe(false);
  });
  it('can be written again so that it is read as the same', () => {
    for (const typed of ['平成25年度', '120万円', '取り組み', 'csv形式', '点検・評価']) {
      const [probe] = read(typed).terms[0]!.probes;
      expect(shown(read(typedOf(probe!)).terms[0]!.probes[0]!)).toEqual(shown(probe!));
    }
  });
});

describe('romaji', () => {
  it.each([
    ['kuyakusho', 'くやくしょ'],
    ['kuyakusyo', 'くやくしょ'],
    ['shiteikanri', 'していかんり'],
    ['sinbun', 'しんぶん'],
    ['shimbun', 'しんぶん'],
    ['konnyaku', 'こんにゃく'],
    ["shin'yaku", 'しんやく'],
    ['gakkou', 'がっこう'],
    ['matcha', 'まっちゃ'],
    ['ICT', null],
    ['wifi', null],
  ])('%s → %s', (romaji, kana) => expect(kanaOfRomaji(romaji)).toBe(kana));
});
