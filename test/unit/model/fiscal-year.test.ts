import { describe, expect, it } from 'vitest';
import { fiscalYearAt, formatDate, formatMonth } from '../../../src/model/calendar-date.ts';
import {
  columnOf,
  compareColumns,
  formatColumn,
  formatColumnShort,
  formatEraYear,
  formatFiscalYear,
} from '../../../src/model/fiscal-year.ts';

describe('a fiscal year is named in both calendars', () => {
  it.each([
    [2013, '平成25年度（2013年度）'],
    [2018, '平成30年度（2018年度）'],
    [2019, '令和元年度（2019年度）'],
    [2020, '令和2年度（2020年度）'],
    [1989, '平成元年度（1989年度）'],
    [1988, '昭和63年度（1988年度）'],
    [2026, '令和8年度（2026年度）'],
  ])('%i is %s', (year, name) => expect(formatFiscalYear(year)).toBe(name));

  it('has the era alone where a page is narrow', () => expect(formatEraYear(2019)).toBe('令和元年度'));
});

describe('a column of the form may stand for several years', () => {
  it.each([
    ['2014', '平成26年度（2014年度）'],
    ['2018-2019', '平成30年度（2018年度）から令和元年度（2019年度）まで'],
    ['2027-', '令和9年度（2027年度）以降'],
  ])('%s is %s', (key, name) => expect(formatColumn(columnOf(key))).toBe(name));
});

describe('columns stand in order of time', () => {
  it('a range behind the years in it, and before those after it', () => {
    const keys = ['2027-', '2023-2026', '2026', '1996-1998', '2023', '1999', '2027'];
    expect(
      keys
        .map(columnOf)
        .sort(compareColumns)
        .map(({ key }) => key),
    ).toEqual(['1996-1998', '1999', '2023', '2026', '2023-2026', '2027', '2027-']);
  });
  it.each([
    ['2013', 'H25 2013'],
    ['2026-2028', 'R8～R10 2026～2028'],
    ['2027-', 'R9～ 2027～'],
  ])('%s is %s in a chart', (key, name) => expect(formatColumnShort(columnOf(key))).toBe(name));
});

describe('a day is named by the era of that day', () => {
  it.each([
    ['2019-04-30', '平成31年（2019年）4月30日'],
    ['2019-05-01', '令和元年（2019年）5月1日'],
    ['1989-01-07', '昭和64年（1989年）1月7日'],
    ['1989-01-08', '平成元年（1989年）1月8日'],
    ['2024-02-29', '令和6年（2024年）2月29日'],
  ])('%s is %s', (date, name) => expect(formatDate(date)).toBe(name));

  it('names a month', () => expect(formatMonth('2018-10')).toBe('平成30年（2018年）10月'));
});

describe('a day lies in the fiscal year that began in April', () => {
  it.each([
    ['2014-03-31', 2013],
    ['2014-04-01', 2014],
    ['2014-12-31', 2014],
    ['2015-01-01', 2014],
  ])('%s is in %i', (date, year) => expect(fiscalYearAt(date)).toBe(year));
});
