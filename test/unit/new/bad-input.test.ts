import { spawnSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../support/paths.ts';
import { makeNew, sampleContent, textsIn } from '../../support/new-sheet.ts';

const complete = ['--title', '窓口の予約', '--category', 'p1-1', '--departments', 'デジタル推進課'];
const usage = `使い方：npm run new -- 計画 取組 [--title 名前] [--category 符号] [--departments 課,課] [--lead 課] [--no 番号] [--summary 一文]
例：　　npm run new -- 2023 dx-06（書かなかったことは、画面で尋ねます）
　　　　npm run new -- 2023 dx-06 --title 窓口の予約 --category p1-1 --departments デジタル推進課,市民課`;
const named = (name: string) => ['2023', name, ...complete];
const changed = (option: string, text: string) => ['2023', 'dx-06', ...complete, option, text];
const stopped = '\n何も書いていません。';

it.each([
  ['no plan', [], usage],
  ['no item', ['2023'], usage],
  ['an unknown option', ['2023', 'dx-06', '--titel', 'X'], `「2023 dx-06 --titel X」は読めません。\n${usage}`],
  ['too many words', ['2023', 'dx-06', '窓口', '予約'], `「2023 dx-06 窓口 予約」は読めません。\n${usage}`],
  ['a plan that is not there', ['2032', 'dx-06', ...complete], '計画「2032」はありません。「2023」ではありませんか。'],
  [
    'a name in capital letters',
    named('DX-06'),
    `取組の名前「DX-06」は使えません。英小文字・数字・ハイフンで書きます。「dx-06」ではありませんか。${stopped}`,
  ],
  [
    'a name in full width',
    named('ｄｘ＿０６'),
    `取組の名前「ｄｘ＿０６」は使えません。英小文字・数字・ハイフンで書きます。「dx-06」ではありませんか。${stopped}`,
  ],
  [
    'a name in Japanese',
    named('窓口の予約'),
    `取組の名前「窓口の予約」は使えません。アドレスになるので、英小文字・数字・ハイフンで書いてください（例: dx-01）。${stopped}`,
  ],
  ['the ending of a file', named('DX-06.mdx'), `「.mdx」は付けずに、「dx-06」とだけ書いてください。${stopped}`],
  [
    'a name that leaves the folder',
    named('../dx-06'),
    `取組の名前「../dx-06」は使えません。アドレスになるので、英小文字・数字・ハイフンで書いてください（例: dx-01）。${stopped}`,
  ],
  [
    'a name that is too long',
    named('a'.repeat(101)),
    `取組の名前が長すぎます。100文字までで書いてください。${stopped}`,
  ],
  [
    'the name of another page',
    named('sheets'),
    `「sheets.mdx」という名前の取組は置けません。アドレスが、計画の調書集のページと同じになります。ファイルの名前を変えてください。${stopped}`,
  ],
  [
    'a file that is there',
    named('dx-01'),
    `plans/2023/dx-01.mdx は、もうあります。別の名前にするか、そのファイルを直してください。${stopped}`,
  ],
  [
    'nothing of what must be there',
    ['2023', 'dx-06', '--title', ' '],
    `--title（具体的な改革項目）が要ります。取組の名前を、紙と同じに書きます。例：行政手続きのオンライン化
--category（位置づけ）が要ります。体系（outline）の符号を書きます。例：p3-3
--departments（担当課）が要ります。担当する課を書きます。二つ以上は「,」で分けます。例：行政経営課,財政課${stopped}`,
  ],
  [
    'a title of two lines',
    changed('--title', '窓口の\n予約'),
    `--title（具体的な改革項目）：一行の言葉を書いてください。${stopped}`,
  ],
  [
    'a place that the outline does not have',
    changed('--category', '財政'),
    `--category（位置づけ）：体系の符号「財政」は、この計画（plan.yaml の outline）にありません。「p1」・「p1-1」・「p1-2」・「p1-3」・「p2」・「p2-1」・「p2-2」・「p2-3」・「p3」・「p3-1」・「p3-2」・「p3-3」 から選んでください。${stopped}`,
  ],
  [
    'the title of a place instead of its id',
    changed('--category', '誰にでも伝わる情報'),
    `--category（位置づけ）：体系の符号「誰にでも伝わる情報」は、この計画（plan.yaml の outline）にありません。「p1-2」ではありませんか。${stopped}`,
  ],
  [
    'an office nearly right',
    changed('--departments', 'デジタル推進科'),
    `--departments（担当課）：「デジタル推進科」は、課の一覧（departments.yaml）にありません。「デジタル推進課」ではありませんか。${stopped}`,
  ],
  [
    'an office of other years, and one twice',
    changed('--departments', '水道課、市民課、市民課'),
    `--departments（担当課）：「市民課」が二度書かれています。一度だけ書いてください。
--departments（担当課）：「水道課」は、この計画の年度（2023年度から2026年度まで）にはない課です。「上下水道課」ではありませんか。${stopped}`,
  ],
  [
    'a lead that has no part in it',
    changed('--lead', '財政課'),
    `--lead（主担当課）：主担当課「財政課」が、担当課（departments）の中にありません。担当課にも書くか、主担当課を担当課の中から選んでください。${stopped}`,
  ],
  [
    'a number that is taken, in another width',
    changed('--no', '１-1'),
    `--no（No.）：番号「1-1」は plans/2023/dx-01.mdx と同じです。別の番号にしてください。${stopped}`,
  ],
  [
    'several slips at once',
    ['2023', 'Dx-01', '--title', 'X', '--category', 'q', '--departments', '市民科', '--lead', '市民科'],
    `取組の名前「Dx-01」は使えません。英小文字・数字・ハイフンで書きます。「dx-01」ではありませんか。
--category（位置づけ）：体系の符号「q」は、この計画（plan.yaml の outline）にありません。「p1」・「p1-1」・「p1-2」・「p1-3」・「p2」・「p2-1」・「p2-2」・「p2-3」・「p3」・「p3-1」・「p3-2」・「p3-3」 から選んでください。
--departments（担当課）：「市民科」は、課の一覧（departments.yaml）にありません。「市民課」ではありませんか。${stopped}`,
  ],
])('tells of %s, and writes nothing', async (_what, args, message) => {
  const dir = await sampleContent();
  const before = await textsIn(dir);
  expect(await makeNew(dir, args)).toEqual({ code: 2, out: [], err: [message] });
  expect(await textsIn(dir)).toEqual(before);
});

it.each([
  [
    'plans/2023/plan.yaml',
    'name: [',
    'plans/2023/plan.yaml に直すところがあって読めないため、調書を作りませんでした。npm run check で確かめて直してから、もう一度実行してください。',
  ],
  [
    'departments.yaml',
    '- {name: 行政経営課',
    'departments.yaml に直すところがあって読めないため、調書を作りませんでした。npm run check で確かめて直してから、もう一度実行してください。',
  ],
  [
    'plans/2023/plan.yaml',
    'name: 計画\nyears: {from: 2023, to: 2026}\nlevels: [柱]\noutline: []\n',
    'plans/2023/plan.yaml に体系（outline）がありません。先に書いてください。',
  ],
  [
    'departments.yaml',
    '- {name: 行政経営課, to: 2022}\n',
    '課の一覧（departments.yaml）に、経営改革プラン2023の年度にある課がありません。先に書いてください。',
  ],
])('makes no sheet where %s says %j', async (file, text, message) => {
  const dir = await sampleContent();
  await writeFile(join(dir, file), text);
  const before = await textsIn(dir);
  expect(await makeNew(dir, named('dx-06'))).toEqual({ code: 2, out: [], err: [message] });
  expect(await textsIn(dir)).toEqual(before);
});

it('says where a folder stands in the place of the file', async () => {
  const dir = await sampleContent();
  await mkdir(join(dir, 'plans/2023/dx-06.mdx'));
  expect(await makeNew(dir, named('dx-06'))).toEqual({
    code: 2,
    out: [],
    err: [
      'plans/2023/dx-06.mdx は、もうあります。別の名前にするか、そのファイルを直してください。\n何も書いていません。',
    ],
  });
});

it('asks nothing where there is no terminal, and ends with 2', async () => {
  const dir = await sampleContent();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/new.ts', '2023', 'dx-06'], {
    cwd: root,
    encoding: 'utf8',
    input: '窓口の予約\n',
    env: { ...process.env, CONTENT_DIR: dir, BUILD_DATE: '2026-11-23' },
  });
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(/^--title（具体的な改革項目）が要ります。/);
});
