import { expect, it } from 'vitest';
import { benchOptions } from '../../../scripts/lib/bench/options.ts';

const noon = new Date('2026-11-26T12:00:00.000Z');
const options = (...args: string[]) => benchOptions(args, '.cache/bench', noon);
const usage = '使い方：npm run bench -- [--items 1000,10000] [--cards] [--alone] [--out 結果.json]';

it('measures archives of 1,000 and of 10,000 sheets where nothing is said', () => {
  expect(options()).toEqual({
    items: [1000, 10000],
    cards: false,
    alone: false,
    out: '.cache/bench/2026-11-26T120000.json',
  });
});

it('takes the sizes of the archives, and where the figures go', () => {
  expect(options('--items', '50,200,1000', '--cards', '--alone', '--out', 'a.json')).toEqual({
    items: [50, 200, 1000],
    cards: true,
    alone: true,
    out: 'a.json',
  });
});

it.each(['', 'abc', '1000,', '0', '-5', '1e4', '10 00', '12.5', '1000000000'])(
  'says how sizes are written instead of %j',
  (items) => {
    expect(() => options(`--items=${items}`)).toThrow(
      new Error(
        `--items には、調書の件数を「1000」か「1000,10000」のように、コンマで区切って書いてください。「${items}」は読めません。`,
      ),
    );
  },
);

it('says what it cannot read, with the usage', () => {
  expect(() => options('--item', '5')).toThrow(new Error(`「--item 5」は読めません。\n${usage}`));
  expect(() => options('1000')).toThrow(new Error(`「1000」は読めません。\n${usage}`));
  expect(() => options('--out', '')).toThrow(new Error(`「--out 」は読めません。\n${usage}`));
  expect(() => options('--items')).toThrow(new Error(`「--items」は読めません。\n${usage}`));
});
