import { describe, expect, it } from 'vitest';
import { mostSideBySide, shareOut } from '../../../../src/model/sheet/share-out.ts';

/** 現状, years of 計画 and 実績, 最終目標. */
const process = (years: number) => [1, ...Array.from({ length: years }, () => 2), 1];
const shared = (years: number) => shareOut(process(years), (width) => width, 7);

describe('columns shared out over rows of a sheet', () => {
  it.each([
    [1, [[1, 2, 1]]],
    [2, [[1, 2, 2, 1]]],
    [
      3,
      [
        [1, 2, 2],
        [2, 1],
      ],
    ],
    [
      4,
      [
        [1, 2, 2],
        [2, 2, 1],
      ],
    ],
    [
      6,
      [
        [1, 2, 2, 2],
        [2, 2, 2, 1],
      ],
    ],
    [
      8,
      [
        [1, 2, 2, 2],
        [2, 2, 2],
        [2, 2, 1],
      ],
    ],
  ])('of %i years stand in as few rows as fit, evenly filled', (years, rows) => expect(shared(years)).toEqual(rows));

  it('keep their order and are all there', () => {
    for (let years = 1; years <= 30; years++) expect(shared(years).flat()).toEqual(process(years));
  });
  it('are none where there are none', () => expect(shareOut([], () => 1, 3)).toEqual([]));
  it('stand alone where one is wider than the paper', () =>
    expect(shareOut([1, 9, 1], (width) => width, 7)).toEqual([[1], [9], [1]]));
});

describe('how many columns stand side by side', () => {
  const widths = [
    { letters: 10, most: 3 },
    { letters: Infinity, most: 1 },
  ];
  it('depends on the fullest cell', () => {
    expect(mostSideBySide([[{ text: '短い' }], [{ text: ['五文字です', '五文字です'] }]], widths)).toBe(3);
    expect(
      mostSideBySide([[{ text: '短い' }, { label: '欄', entries: [{ line: 'これは長い文章です' }] }]], widths),
    ).toBe(1);
  });
});
