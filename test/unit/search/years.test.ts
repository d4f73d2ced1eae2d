import { describe, expect, it } from 'vitest';
import { amountOf, amountsIn } from '../../../src/search/amounts.ts';
import { fold } from '../../../src/search/fold.ts';
import { fullTables } from '../../../src/search/full-tables.ts';
import { unitsOf } from '../../../src/search/units.ts';
import { yearsIn } from '../../../src/search/years.ts';

const yearsOf = (text: string, near?: number) => yearsIn(unitsOf(fold(text, fullTables)), near).map(({ year }) => year);

describe('years that a text names', () => {
  it.each<[string, number[]]>([
    ['平成25年度', [2013]],
    ['H25.4.1に施行', [2013]],
    ['行政改革プラン2013', [2013]],
    ['平成25～27年度', [2013, 2014, 2015]],
    ['平成24・26年度', [2012, 2014]],
    ['平成24年度、26年度', [2012, 2014]],
    ['令和元（2019）年度', [2019]],
    ['R元年度', [2019]],
    ['平成25年度（2013年度）末', [2013]],
    ['平成十数年', []],
    ['大正三丁目', []],
    [`2013年${'1、'.repeat(3000)}`, [2013]],
    ['2013人', []],
    ['2,013千円', []],
    ['25年度', []],
    ['1234', []],
  ])('%s', (text, years) => expect(yearsOf(text)).toEqual(years));
  it('takes a bare 27年度 for the year nearest to the sheet’s own', () => {
    expect(yearsOf('27年度から', 2013)).toEqual([2015]);
    expect(yearsOf('2年度まで', 2018)).toEqual([2020]);
    expect(yearsOf('27人', 2013)).toEqual([]);
  });
});

describe('amounts of money', () => {
  it.each<[string, number[]]>([
    ['効果額は1,200千円', [1_200_000]],
    ['120万円', [1_200_000]],
    ['1億2,000万円', [120_000_000]],
    ['3.5億円', [350_000_000]],
    ['5百万円', [5_000_000]],
    ['98円', [98]],
    ['1200人', []],
    ['1億円と2,000円', [100_000_000, 2_000]],
    [`${'1'.repeat(200)}人`, []],
    [`${'100,'.repeat(50)}100人`, []],
  ])('%s', (text, yen) => {
    expect(amountsIn(fold(text, fullTables).text).map((amount) => amount.yen)).toEqual(yen);
  });
  it('are a query only as a whole', () => {
    expect(amountOf('1200千円')).toBe(1_200_000);
    expect(amountOf('1200千円の効果')).toBeUndefined();
  });
});
