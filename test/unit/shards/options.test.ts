import { describe, expect, it } from 'vitest';
import { buildOptions } from '../../../scripts/lib/shards/build-options.ts';
import { chosenShard } from '../../../src/shard/chosen-shard.ts';
import { joinOptions } from '../../../scripts/lib/shards/join-options.ts';
import { sharesOf } from '../../../src/shard/shares.ts';

const plan = (id: string, sheets: number) => ({ id, items: Array.from({ length: sheets }) });
const plans = [plan('2023', 40), plan('2018', 30), plan('2013', 20), plan('2008', 0)];
const usage =
  '使い方：npm run build -- --plans 計画,計画（例：--plans 2013,2015）、または --plans 何台目/台数（例：4台のうちの1台目は --plans 1/4）';

describe('the arguments of a build', () => {
  it('are for Astro, but for the plans', () => {
    expect(buildOptions(['--force'])).toEqual({ rest: ['--force'] });
    expect(buildOptions(['--force', '--plans', '1/4', '--verbose'])).toEqual({
      plans: '1/4',
      rest: ['--force', '--verbose'],
    });
    expect(buildOptions(['--plans=2013,2015', '--force'])).toEqual({ plans: '2013,2015', rest: ['--force'] });
  });
  it.each([
    ['nothing', ['--plans'], `--plans に、作る計画が書かれていません。\n${usage}`],
    ['spaces', ['--plans', ' '], `--plans に、作る計画が書かれていません。\n${usage}`],
    ['nothing behind the sign', ['--plans='], `--plans に、作る計画が書かれていません。\n${usage}`],
    ['another option in its place', ['--plans', '--force'], `--plans に、作る計画が書かれていません。\n${usage}`],
    [
      'it twice',
      ['--plans', '2013', '--plans=2015'],
      `--plans が二度書かれています。計画はコンマで区切って、一度に書いてください。\n${usage}`,
    ],
  ])('are refused where they name %s', (_, args, message) =>
    expect(() => buildOptions(args)).toThrow(new Error(message)),
  );
});

describe('the plans that are asked for', () => {
  const all = ['2023', '2018', '2013', '2008'];
  it.each([
    ['2013', ['2013']],
    ['2013,2023', ['2023', '2013']],
    ['2013， 2023、2013,', ['2023', '2013']],
    ['1/2', ['2023', '2008']],
    ['2/2', ['2018', '2013']],
    ['２／２', ['2018', '2013']],
    ['1/1', all],
    ['5/5', []],
  ])('%s', (asked, chosen) => expect(chosenShard(asked, plans)).toEqual({ plans: chosen, all }));
  it.each([
    ['2032', '計画「2032」はありません。「2023」ではありませんか。'],
    ['2013,x', '計画「x」はありません。あるのは 2023、2018、2013、2008 です。'],
    [',', `--plans に、作る計画が書かれていません。\n${usage}`],
    ['5/4', '--plans「5/4」は読めません。4台に分けるときは、1/4 から 4/4 までのどれかを書いてください。'],
    ['0/4', '--plans「0/4」は読めません。4台に分けるときは、1/4 から 4/4 までのどれかを書いてください。'],
    ['2/1', '--plans「2/1」は読めません。1台で作るときは、--plans を付けずに npm run build としてください。'],
    ['1/0', `--plans「1/0」は読めません。\n${usage}`],
    ['1/x', `--plans「1/x」は読めません。\n${usage}`],
    ['1/2,2/2', `--plans「1/2,2/2」は読めません。\n${usage}`],
    ['-1/2', `--plans「-1/2」は読めません。\n${usage}`],
  ])('are refused: %s', (asked, message) => expect(() => chosenShard(asked, plans)).toThrow(new Error(message)));
});

describe('shares', () => {
  const many = Array.from({ length: 30 }, (_, at) => plan(`p${String(at).padStart(3, '0')}`, ((at * 37) % 10) * 10));
  const sizeOf = (ids: readonly string[]) =>
    ids.reduce((sum, id) => sum + many.find((one) => one.id === id)!.items.length, 0);
  it('hold each plan once, and about as many sheets as the others', () => {
    const shares = sharesOf(many, 4);
    expect(shares.flat().sort()).toEqual(many.map(({ id }) => id));
    const sizes = shares.map(sizeOf);
    expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThan(20);
  });
  it('are the same on every machine, in whatever order it reads the plans', () =>
    expect(sharesOf(many.toReversed(), 4)).toEqual(sharesOf(many, 4)));
});

describe('the arguments of a join', () => {
  const joinUsage = '使い方：npm run join -- フォルダー フォルダー…（例：npm run join -- parts/1 parts/2）';
  it('are folders', () => expect(joinOptions(['parts/1', 'parts/2'])).toEqual(['parts/1', 'parts/2']));
  it.each([
    [[], `一つにする部分のフォルダーが書かれていません。\n${joinUsage}`],
    [['a', '--out', 'b'], `「a --out b」は読めません。\n${joinUsage}`],
  ])('are refused: %s', (args, message) => expect(() => joinOptions(args)).toThrow(new Error(message)));
});
