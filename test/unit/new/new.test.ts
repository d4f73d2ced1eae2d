import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readArchive } from '../../../src/read-archive.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { makeNew, sampleContent, textsIn } from '../../support/new-sheet.ts';

const complete = ['--title', '窓口の予約', '--category', 'p1-1', '--departments', 'デジタル推進課,市民課'];

it('writes what was given and the empty boxes of this plan’s form, and nothing that the check complains of', async () => {
  const dir = await sampleContent();
  const before = await textsIn(dir);
  const summary = '窓口に来る時間をスマートフォンから予約して、待たずに手続きができるようにします。';
  const options = [...complete, '--lead', '市民課', '--no', '1-6', '--summary', summary];
  const { code, out, err } = await makeNew(dir, ['2023', 'dx-06', ...options]);
  const path = join(dir, 'plans/2023/dx-06.mdx');
  expect({ code, err }).toEqual({ code: 0, err: [] });
  expect(await readFile(path, 'utf8')).toBe(`---
no: 1-6
title: 窓口の予約
summary: ${summary}
category: p1-1
departments:
  - デジタル推進課
  - 市民課
lead: 市民課
background:
purpose:
actions:
baseline:
goal:
indicators:
effects:
budget:
years:
  2026:
    plan:
fields:
  priority:
  change:
---
`);
  expect(out.join('\n').replaceAll(/\S+(?=\/plans\/2023\/dx-06\.mdx)/g, 'content')).toBe(
    `content/plans/2023/dx-06.mdx を作りました（窓口の予約）。
　書いた欄：No.、具体的な改革項目、ひとことで言うと、位置づけ、担当課、主担当課
　空の欄　：現状と課題、ねらい、取り組む内容、計画策定時（令和4年度末）、令和8年度末の姿、指標、効果額、事業費、優先度、市民の暮らしはどう変わるか、令和8年度の計画
次にすること：
　1. content/plans/2023/dx-06.mdx を開き、空の欄に書きます。まだ書けない欄は、空のままでかまいません。
　2. npm run check で、直すところがないかを確かめます。
　3. npm run dev で、画面を見ます。この取組のアドレスは /plans/2023/dx-06/ です。
計画の途中から加わる取組なら、調書に「since: {year: 2026}」のように、加わった年度も書いてください。書かないと、前の年度が「未公表」と表示されます。`,
  );
  const reading = readArchive(await readFiles(dir), '2026-11-23');
  expect(reading.problems).toEqual([]);
  expect(reading.archive?.items.get('2023/dx-06')?.path).toBe('/plans/2023/dx-06/');
  const after = await textsIn(dir);
  after.delete(path);
  expect(after).toEqual(before);
});

it('takes the address for a plan and its item, several places of the outline, and an option twice', async () => {
  const dir = await sampleContent();
  const options = ['--title', 'X', '--category', 'p1-1,p3-2', '--departments', '市民課', '--departments', '税務課'];
  expect((await makeNew(dir, ['2015/13', ...options])).err[0]).toContain('--category');
  const places = ['--category', '1-1,2-1', ...options.slice(4)];
  const { code, out } = await makeNew(dir, ['2015/13', '--title', 'X', ...places]);
  expect(code).toBe(0);
  const text = await readFile(join(dir, 'plans/2015/13.mdx'), 'utf8');
  expect(text).toContain('category:\n  - 1-1\n  - 2-1\ndepartments:\n  - 市民課\n  - 税務課\n');
  // The plan has ended: it is written down afterwards, with all its years, and no year of it is the present one.
  expect(text).toContain('years:\n  2015:\n    plan:\n  2016:\n    plan:\n  2017:\n    plan:\n  2018:\n    plan:\n');
  expect(out[2]).toMatch(/、平成27年度から平成30年度までの計画$/);
  expect(out.at(-1)).toMatch(/^次にすること：/);
});

it('shows what the check asks about the new sheet, and writes it all the same', async () => {
  const dir = await sampleContent();
  const options = ['--title', '行政手続きのオンライン化', ...complete.slice(2)];
  const { code, out } = await makeNew(dir, ['2023', 'dx-06', ...options]);
  expect(code).toBe(0);
  expect(out[3]).toMatch(
    /^■ 確かめるところ　1件（直すか、理由を answers に書いてください）\n\n\S+plans\/2023\/dx-06\.mdx:2:8 確認 ［具体的な改革項目］\n {2}「行政手続きのオンライン化」という名前の取組が、同じ計画にもう一つあります（plans\/2023\/dx-01\.mdx）。\n {2}→ 別の取組なら名前で区別できるようにしてください。$/,
  );
});

it('refuses a sheet that would bring an error, and shows it', async () => {
  const dir = await sampleContent();
  // Without a number of its own, a sheet goes by the name of its file.
  await writeFile(
    join(dir, 'plans/2013/12.mdx'),
    (await readFile(join(dir, 'plans/2013/12.mdx'), 'utf8')).replace('---\n', '---\nno: "13"\n'),
  );
  const before = await textsIn(dir);
  const { code, out, err } = await makeNew(dir, [
    '2013',
    '13',
    ...['--title', 'X', '--category', '1-1-1', '--departments', '市民課'],
  ]);
  expect({ code, out, head: err[0] }).toEqual({
    code: 1,
    out: [],
    head: '調書を作ると次の直すところができるため、何も書きませんでした。',
  });
  expect(err[1]).toMatch(
    /^■ 直すところ　1件（直すまで公表できません）\n\n\S+plans\/2013\/13\.mdx:2:1 エラー\n {2}番号「13」は plans\/2013\/12\.mdx と同じです。\n {2}→ どちらかの番号（no）を変えてください。$/,
  );
  expect(await textsIn(dir)).toEqual(before);
});
