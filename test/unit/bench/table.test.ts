import { expect, it } from 'vitest';
import { ratiosOf } from '../../../scripts/lib/bench/ratios.ts';
import type { Row, Run } from '../../../scripts/lib/bench/row.ts';
import { tableOf } from '../../../scripts/lib/bench/table.ts';

const row = (name: Row['name'], seconds: number, cpu?: number): Row => ({
  name,
  seconds,
  ...(cpu !== undefined && { cpu, memory: 512e6 }),
  parts: [],
});

it('prints what was measured in columns, with the parts of a build below it and its longest pages', () => {
  const run: Run = {
    items: 1000,
    letters: 1912,
    rows: [
      row('check-first', 2.04, 3),
      {
        ...row('build-first', 20.06, 31.25),
        bytes: 123_456_789,
        files: 4021,
        parts: [
          { name: 'load', seconds: 1.5, cpu: 2, memory: 300e6 },
          { name: 'render', seconds: 12, cpu: 14.5 },
        ],
        pages: [
          { page: 'src/pages/a.astro', seconds: 10.3 },
          { page: 'src/pages/plans/b.astro', seconds: 1.7 },
        ],
      },
    ],
  };
  expect(tableOf(run).split('\n')).toEqual([
    '調書1,000件（1件およそ1,912字）',
    '                  経過（秒）  CPU（秒）  最大メモリ（MB）  出力（MB）  ファイル',
    '検査（初めて）           2.0        3.0               512',
    '作成（初めて）          20.1       31.3               512         123      4021',
    '　読み込みと検査         1.5        2.0               300',
    '　ページ                12.0       14.5                －',
    '',
    '作成（初めて）のページごとの時間（秒）',
    'src/pages/a.astro        10.3',
    'src/pages/plans/b.astro   1.7',
  ]);
});

it('leaves open what the machine does not tell', () => {
  expect(
    tableOf({ items: 10, letters: 1900, rows: [row('check-first', 1)] })
      .split('\n')
      .at(-1),
  ).toBe('検査（初めて）         1.0         －                －');
});

it('says whether a sheet costs more in a larger archive, in time and in computing', () => {
  const runs = [
    { items: 1000, letters: 1900, rows: [row('build-first', 10, 20)] },
    { items: 10000, letters: 1900, rows: [row('build-first', 150, 210)] },
  ];
  expect(ratiosOf(runs)).toEqual([
    '1件あたりの作成（初めて、経過）：1,000件で10.0ミリ秒、10,000件で15.0ミリ秒（1.50倍）',
    '1件あたりの作成（初めて、CPU）：1,000件で20.0ミリ秒、10,000件で21.0ミリ秒（1.05倍）',
  ]);
});

it('sets a build with one sheet changed beside the other generators, as far as they were there', () => {
  const rows = [
    row('build-first', 90),
    row('build-changed', 30, 20),
    row('eleventy-changed', 60),
    row('hugo-changed', 40, 50),
  ];
  expect(ratiosOf([{ items: 1000, letters: 1900, rows }])).toEqual([
    '1,000件のうち1件を変えて（経過）：30.0秒。Eleventy＋Pagefindは60.0秒（その0.5倍）',
    '1,000件のうち1件を変えて（経過）：30.0秒。Hugo＋Pagefindは40.0秒（その0.8倍）',
    '1,000件のうち1件を変えて（CPU）：20.0秒。Hugo＋Pagefindは50.0秒（その0.4倍）',
  ]);
  expect(ratiosOf([{ items: 1000, letters: 1900, rows: rows.slice(0, 2) }])).toEqual([]);
});
