import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeNew, sampleContent, textsIn } from '../../support/new-sheet.ts';
import { screen } from '../../support/screen.ts';

it('asks for everything in turn, and takes back what cannot be', async () => {
  const dir = await sampleContent();
  const { input, output, type, text } = screen();
  const done = makeNew(dir, [], { input, output });
  await type('どの計画の取組かを選びます。', '\r');
  await type('◆  具体的な改革項目', '\r');
  await type('一行の言葉を書いてください。', '窓口の予約\r');
  await type('◆  位置づけ', '待たなくて\r');
  await type('◆  担当課', '\r');
  await type('一つ以上選んでください。', 'でじたる\t\u007f\u007f\u007f\u007f市民課');
  await type('◻ 市民課', '\t\r');
  await type('◆  主担当課', '\u001b[B\r');
  await type('空いている次の番号は「1-6」です。', '\u007f1\r');
  await type('番号「1-1」は plans/2023/dx-01.mdx と同じです。', '\u007f6\r');
  await type('◆  ひとことで言うと', '\r');
  await type('dx-06', '\u007f5\r');
  await type('plans/2023/dx-05.mdx は、もうあります。', '\u007f6\r');
  expect((await done).code).toBe(0);
  expect(await readFile(join(dir, 'plans/2023/dx-06.mdx'), 'utf8')).toMatch(
    /^---\nno: 1-6\ntitle: 窓口の予約\ncategory: p1-1\ndepartments:\n {2}- デジタル推進課\n {2}- 市民課\nlead: 市民課\nbackground:\n/,
  );
  expect(text()).toBe(`┌  新しい調書を作ります。やめるときは Ctrl＋C を押します。
│
◇  計画
│  どの計画の取組かを選びます。
│  経営改革プラン2023
│
◇  具体的な改革項目
│  取組の名前を、紙と同じに書きます。
│  窓口の予約
│
◇  位置づけ
│  計画の体系のどこに入るかを選びます。
│  　（1） 行かなくてよい、待たなくてよい窓口
│
◇  担当課
│  担当する課を選びます。
│  一つ以上選べます。
│  2件を選びました
│
◇  主担当課
│  担当課のうち、中心になる課（紙で●の付く課）を選びます。
│  市民課
│
◇  No.
│  調書の番号を、紙と同じに書きます。
│  書かなければ、ファイルの名前が番号になります。
│  空いている次の番号は「1-6」です。
│  違うときは書き直し、番号がなければ消します。
│  1-6
│
◇  ひとことで言うと
│  市民に何をするのかを伝える一文を、役所の言葉を使わずに書きます。
│  40文字から80文字が目安です。
│  まだ書かないときは、空のまま Enter を押します。
│
│
◇  取組のファイルの名前
│  ファイルの名前です。
│  英小文字・数字・ハイフンで書きます。
│  変わらないアドレスになります。
│  dx-06`);
});

it('shows the outline as a tree and the offices of the plan’s years, with no English word on the screen', async () => {
  const dir = await sampleContent();
  const { input, output, type, text } = screen();
  const done = makeNew(dir, ['2023', 'dx-06'], { input, output });
  await type('◆  具体的な改革項目', 'X\r');
  await type('│  ● 柱1 つながる市役所 (p1)', '');
  const tree = text().slice(text().indexOf('◆'));
  expect(tree).toBe(`◆  位置づけ
│  計画の体系のどこに入るかを選びます。
│
│  絞り込み 文字を打つと、絞り込めます
│  ● 柱1 つながる市役所 (p1)
│  ○ 　（1） 行かなくてよい、待たなくてよい窓口
│  ○ 　（2） 誰にでも伝わる情報
│  ○ 　（3） 職員の仕事の進め方を変える
│  ○ 柱2 持続する財政
│  ○ 　（1） 施設と設備にかかる費用を減らす
│  ○ 　（2） 歳入の確保と公平な負担
│  ○ 　（3） 公営企業の足腰を強くする
│  ○ 柱3 ともに支える地域
│  ○ 　（1） 地域の自治と安全
│  ○ 　（2） 子育てと学びを届ける
│  ○ 　（3） 海のなりわいを育てる
│  ↑/↓ で動く • Enter: 決める • 文字 で絞り込む
└`);
  await type('', '持続');
  // A place is found by the name of the one above it.
  await type('絞り込み 持続█ （4件）', '税務課');
  await type('当てはまるものがありません', '\r');
  await type('一覧から一つ選んでください。', '\u007f\u007f\u007f\r');
  await type('◆  担当課', 'すいどう');
  await type('絞り込み すいどう█ （1件）\n│  ◻ 上下水道課', '\u001b[B');
  await type('↑/↓ で動く • Space/Tab: 選ぶ • Enter: 決める • 文字 で絞り込む', '\u0003');
  expect(await done).toEqual({ code: 2, out: [], err: ['やめました。何も書いていません。'] });
  expect(
    text()
      .match(/[A-Za-z]{2,}/g)
      ?.filter((word) => !['Ctrl', 'Enter', 'Space', 'Tab'].includes(word)),
  ).toEqual([]);
});

it.each(['具体的な改革項目', '位置づけ', '担当課', 'No.', 'ひとことで言うと'])(
  'writes nothing where someone stops at %s',
  async (last) => {
    const dir = await sampleContent();
    const before = await textsIn(dir);
    const { input, output, type } = screen();
    const done = makeNew(dir, ['2023', 'dx-06'], { input, output });
    const keys = { 具体的な改革項目: 'X\r', 位置づけ: '\r', 担当課: '市民課\t\r', 'No.': '\r', ひとことで言うと: '\r' };
    for (const [question, answer] of Object.entries(keys)) {
      await type(`◆  ${question}`, question === last ? '\u0003' : answer);
      if (question === last) break;
    }
    expect(await done).toEqual({ code: 2, out: [], err: ['やめました。何も書いていません。'] });
    expect(await textsIn(dir)).toEqual(before);
  },
);

it('asks only for what must be there where the command line says something', async () => {
  const dir = await sampleContent();
  const { input, output, type, text } = screen();
  const options = ['--category', 'p2-1', '--departments', '財政課,管財課係'];
  const told = await makeNew(dir, ['2023', 'fin-07', ...options], { input, output });
  expect(told.err).toEqual([
    '--departments（担当課）：「管財課係」は、課の一覧（departments.yaml）にありません。課の名前を確かめるか、departments.yaml に加えてください。\n何も書いていません。',
  ]);
  const done = makeNew(dir, ['2023', 'fin-07', ...options.slice(0, 3), '財政課'], { input, output });
  await type('◆  具体的な改革項目', '基金の見直し\r');
  expect((await done).code).toBe(0);
  expect(text().match(/◇ {2}.*/g)).toEqual(['◇  具体的な改革項目']);
});
