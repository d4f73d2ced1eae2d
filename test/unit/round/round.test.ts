import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runRound } from '../../../scripts/lib/round/command.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { settingsOf } from '../../../src/settings.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { root } from '../../support/paths.ts';
import { exported, sheetOf } from '../../support/excel.ts';
import { contentFolder, item } from '../../support/read.ts';
import { folder } from '../../support/repository.ts';

async function sample(): Promise<string> {
  const dir = await folder('round');
  await cp(join(root, 'content'), dir, { recursive: true });
  return dir;
}

const round = (dir: string, ...args: string[]) =>
  runRound(
    args,
    settingsOf({ CONTENT_DIR: dir, BUILD_DATE: '2026-11-23' }, root, () => new Date()),
  );

async function linesOf(dir: string): Promise<Map<string, string[]>> {
  const names = (await readdir(dir, { recursive: true })).filter((name) => /\.(mdx|yaml)$/.test(name)).sort();
  return new Map(
    await Promise.all(
      names.map(async (name) => [name, (await readFile(join(dir, name), 'utf8')).split('\n')] as const),
    ),
  );
}

it('puts the empty boxes of a year’s end into every open sheet of the plan, each once, and moves no other line', async () => {
  const dir = await sample();
  const before = await linesOf(dir);
  const { code, out } = await round(dir, '2023', '2026', 'year');
  expect(code).toBe(0);
  expect(out.slice(-3)).toEqual([
    '経営改革プラン2023の令和8年度（2026年度）　年度評価の欄を、調書16件に144個加えました。ほかのところは変えていません。',
    'この回に対象でない取組1件には、手を付けていません。',
    '次は、ファイルの空の欄に書くか、npm run excel -- export --plan 2023 --round 2026/year --out 調書 でExcelにして各課に配ってください。各課が書いたExcelは npm run excel -- import 調書 で取り込みます。書き終えたら npm run check で確かめます。',
  ]);
  let changed = 0;
  for (const [name, lines] of await linesOf(dir)) {
    const old = before.get(name)!;
    const left = [...old];
    const came = lines.filter((line) => (line === left[0] ? left.shift() === undefined : true));
    expect(left).toEqual([]);
    expect(came.filter((line) => !/^ +[a-z]+:$/.test(line))).toEqual([]);
    if (came.length > 0) changed += 1;
  }
  expect(changed).toBe(16);
  const { problems } = readArchive(await readFiles(dir), '2026-11-23');
  expect(problems).toEqual([]);
});

it('puts the empty boxes of what a year plans, where nobody has planned it yet', async () => {
  const line = (year: number) => `\n  ${year}:\n    plan: 始める\n    issues: 待つ人が多い`;
  const content = await contentFolder({
    'plans/2013/01.mdx': item({ years: line(2013) }),
    'plans/2013/02.mdx': item({ title: '別の取組', years: line(2014) }),
  });
  const { out } = await round(content, '2013', '2014', 'plan');
  expect(out).toEqual([
    'plans/2013/01.mdx：空の欄を加えました。',
    '見本プランの平成26年度（2014年度）　計画の欄を、調書1件に1個加えました。ほかのところは変えていません。',
    '次は、ファイルの空の欄に書くか、npm run excel -- export --plan 2013 --round 2014/plan --out 調書 でExcelにして各課に配ってください。各課が書いたExcelは npm run excel -- import 調書 で取り込みます。書き終えたら npm run check で確かめます。',
  ]);
  const [workbook] = await exported(content, { plan: '2013', round: '2014/plan' });
  const rows = (await sheetOf(workbook!)).rows.slice(2).map((row) => row.slice(3));
  expect(rows).toEqual([
    ['前の年度の課題、今後の方針、改善事項など', '計画'],
    ['待つ人が多い', null],
    [null, '始める'],
  ]);
});

it('leaves what is written already, and puts only what is missing beside it', async () => {
  const dir = await sample();
  const before = await linesOf(dir);
  const file = 'plans/2023/dx-01.mdx';
  await round(dir, '2023', '2025', 'year');
  const lines = (await linesOf(dir)).get(file)!;
  expect(before.get(file)!.filter((line) => !lines.includes(line))).toEqual([]);
  expect(lines.length).toBeGreaterThan(before.get(file)!.length);
});

it('gives a sheet that has ended no boxes for the end of the plan', async () => {
  const dir = await sample();
  const before = await linesOf(dir);
  const { code } = await round(dir, '2023', 'overall');
  expect(code).toBe(0);
  const after = await linesOf(dir);
  const isChanged = (name: string) => String(after.get(name)) !== String(before.get(name));
  const ended = [...before].flatMap(([name, lines]) =>
    name.startsWith('plans/2023/') && lines.includes('ended:') ? [name] : [],
  );
  expect(ended.length).toBeGreaterThan(0);
  expect(ended.filter(isChanged)).toEqual([]);
  expect([...before.keys()].filter(isChanged).length).toBeGreaterThan(10);
});

it('finds nothing to do the second time', async () => {
  const dir = await sample();
  await round(dir, '2023', '2026', 'year');
  const before = await linesOf(dir);
  expect(await round(dir, '2023', '2026', 'year')).toEqual({
    code: 0,
    out: [
      '経営改革プラン2023の令和8年度（2026年度）　年度評価の欄は、調書16件すべてにもうあります。何も変えていません。',
    ],
    err: [],
  });
  expect(await linesOf(dir)).toEqual(before);
});

it('says where no sheet of the plan is open then', async () => {
  const content = await contentFolder({ 'plans/2013/01.mdx': item({ since: '{year: 2014}' }) });
  expect(await round(content, '2013', '2013', 'h1')).toEqual({
    code: 0,
    out: ['見本プランには、平成25年度（2013年度）　上半期の欄がある調書がありません。何も変えていません。'],
    err: [],
  });
});

it('writes into no sheet where one cannot be read', async () => {
  const content = await contentFolder({ 'plans/2013/02.mdx': '---\ntitle: [\n---\n' });
  expect(await round(content, '2013', '2013', 'h1')).toEqual({
    code: 2,
    out: [],
    err: [
      'plans/2013/02.mdx に直すところがあって読めないため、どの調書にも書き込みませんでした。npm run check で確かめて直してから、もう一度実行してください。',
    ],
  });
  expect(await readFile(join(content, 'plans/2013/01.mdx'), 'utf8')).toBe(item());
});

it('takes the end of the plan with or without a year before it', async () => {
  const [one, other] = [await contentFolder(), await contentFolder()];
  const { out } = await round(one, '2013', 'overall');
  expect(out).toHaveLength(3);
  expect(await round(other, '2013', '2014', 'overall')).toEqual({ code: 0, out, err: [] });
});

it.each([
  [['203', '2026', 'h1'], '計画「203」はありません。あるのは 「2023」・「2015」・「2013」 です。'],
  [
    ['2023', '2026', 'h9'],
    '「2026/h9」という回は、計画「2023」にありません。「2023/h1」・「2023/h2」・「2023/year」・「overall」 のように書いてください。',
  ],
  [
    ['2023', '2026', 'h1', 'h2'],
    '使い方：npm run round -- 計画 年度 点検の回\n例：　　npm run round -- 2023 2026 h1（年度の計画は 2026 plan、年度末は 2026 year、計画期間の評価は overall）',
  ],
  [
    ['2023'],
    '使い方：npm run round -- 計画 年度 点検の回\n例：　　npm run round -- 2023 2026 h1（年度の計画は 2026 plan、年度末は 2026 year、計画期間の評価は overall）',
  ],
])('says what is wrong with %j, and changes nothing', async (args, message) => {
  const dir = await sample();
  const before = await linesOf(dir);
  expect(await round(dir, ...args)).toEqual({ code: 2, out: [], err: [message] });
  expect(await linesOf(dir)).toEqual(before);
});
