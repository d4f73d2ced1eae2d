import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { runRound } from '../../../scripts/lib/round/command.ts';
import { nextItem, nextNumber } from '../../../scripts/lib/new/suggestions.ts';
import { settingsOf } from '../../../src/settings.ts';
import { addressOf, excel, exported, sheetOf, write } from '../../support/excel.ts';
import { makeNew } from '../../support/new-sheet.ts';
import { root } from '../../support/paths.ts';
import { contentFolder, item, planWith, reading } from '../../support/read.ts';

const names = ['01', '02', '03', '04'];

/** A plan of which nothing is written yet but the names of its items; all but the last sheet say what is given. */
const newPlan = (lines: Record<string, string> = {}) =>
  contentFolder(
    Object.fromEntries(
      names.map((name) => [`plans/2013/${name}.mdx`, item({ title: `取組${name}`, ...(name === '04' ? {} : lines) })]),
    ),
  );
const round = async (content: string, ...args: string[]) => {
  const settings = settingsOf({ CONTENT_DIR: content, BUILD_DATE: '2013-05-01' }, root, () => new Date());
  return runRound(['2013', ...args], settings);
};
const textOf = (content: string, name = '04') => readFile(join(content, `plans/2013/${name}.mdx`), 'utf8');
const labelsIn = async (workbook: string) =>
  (await sheetOf(workbook)).rows.flatMap((row) => row.filter((cell) => typeof cell === 'string'));

it('gives the fifth sheet of a new plan the boxes that the first had', async () => {
  const content = await newPlan({ background: '', years: '{2013: {plan: , checks: {h1: {status: }}}}' });
  const options = ['--title', '五つ目', '--category', '1', '--departments', '税務課'];
  expect(await makeNew(content, ['2013', '05', ...options])).toMatchObject({ code: 0 });
  expect(await textOf(content, '05')).toMatch(
    /\nbackground:\npurpose:\nactions:\nbaseline:\ngoal:\nindicators:\nyears:\n +2013:\n +plan:\n/,
  );
});

it('has all boxes of a new plan in its workbooks, and takes them over when other sheets do without some', async () => {
  const content = await newPlan();
  const workbook = (await exported(content)).find((file) => basename(file) === '2013-04.xlsx')!;
  const written = [
    '現状と課題（これまでの取組）',
    '改革の目的、考えられる効果',
    '最終目標',
    '実績',
    '評価',
    '工程表',
    '指標',
    '効果額',
  ];
  expect(await labelsIn(workbook)).toEqual(expect.arrayContaining(written));
  const others = await newPlan({ background: '待つ。', years: '{2013: {grade: A, actual: 減らした。}}' });
  const { row } = addressOf(await sheetOf(workbook), '改革の目的、考えられる効果');
  const task = addressOf(await sheetOf(workbook), '工程表').row + 2;
  await write(workbook, { [`B${row + 1}`]: '待たない。', [`A${task}`]: '試行', [`B${task}`]: '実施' });
  expect(await excel(others, 'import', workbook)).toMatchObject({ status: 0, stderr: '' });
  expect(await textOf(others)).toContain('\npurpose: 待たない。\ntasks:\n  - name: 試行\n    stages: {2013: 実施}\n');
});

it('leaves out of the workbooks what several sheets do without that are as far', async () => {
  const content = await newPlan({ background: '待つ。', years: '{2013: {grade: A, actual: 減らした。}}' });
  const [workbook] = await exported(content);
  const labels = await labelsIn(workbook!);
  for (const label of ['現状と課題（これまでの取組）', '実績', '評価']) expect(labels).toContain(label);
  for (const label of ['改革の目的、考えられる効果', '最終目標', '課題、今後の方針、改善事項など', '計画期間の評価'])
    expect(labels).not.toContain(label);
});

it('begins the boxes of a year’s end and of the whole plan, where no sheet has them yet', async () => {
  const content = await newPlan({ background: '待つ。', years: '{2013: {plan: 減らす。}, 2014: {plan: なくす。}}' });
  expect(await round(content, '2013', 'year')).toMatchObject({ code: 0 });
  expect(await textOf(content)).toContain('\nyears:\n  2013:\n    actual:\n    grade:\n    assessment:\n    issues:\n');
  expect(await round(content, 'overall')).toMatchObject({ code: 0 });
  expect(await textOf(content)).toContain('\noverall:\n  stage:\n  grade:\n  assessment:\n  issues:\n  next:\n');
  const [workbook] = await exported(content, { plan: '2013', round: 'overall' });
  const { column } = addressOf(await sheetOf(workbook!), '次年度以降');
  await write(workbook!, { [`D4`]: '最終', [`${String.fromCharCode(65 + column)}4`]: '続ける。' });
  expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0, stderr: '' });
  expect(await textOf(content, '01')).toContain(
    '\noverall:\n  stage: final\n  grade:\n  assessment:\n  issues:\n  next: 続ける。\n',
  );
});

it('has a box for the amounts that the plan adds up, though no sheet has any', async () => {
  const plan = planWith({ effect: { label: '効果額', unit: '千円' } });
  const content = await contentFolder({ 'plans/2013/plan.yaml': plan });
  await makeNew(content, ['2013', '02', '--title', '二つ目', '--category', '1', '--departments', '税務課']);
  expect(await textOf(content, '02')).toContain('\neffects:\n');
});

it('speaks of coming later only where the plan has begun before', async () => {
  const hint = async (today: string) => {
    const args = ['2013', '02', '--title', '二つ目', '--category', '1', '--departments', '税務課'];
    const { out } = await makeNew(await contentFolder(), args, null, today);
    return out.some((line) => line.startsWith('計画の途中から加わる取組なら'));
  };
  expect([await hint('2013-06-01'), await hint('2014-06-01'), await hint('2015-06-01')]).toEqual([false, true, false]);
});

it('proposes no number where the plan’s numbers are the names of its files', async () => {
  const { whole } = await reading({ 'plans/2013/02.mdx': item({ title: '二つ目' }) });
  const [plan] = whole.plans;
  expect([nextItem(plan!, '1'), nextNumber(plan!, '1')]).toEqual(['03', undefined]);
});
