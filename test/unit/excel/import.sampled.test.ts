import { chmod, cp, mkdir, readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeAll } from '../../../scripts/lib/write/write-files.ts';
import { excel, exported, sheetOf, write } from '../../support/excel.ts';
import { root } from '../../support/paths.ts';
import { contentFolder, item } from '../../support/read.ts';
import { folder } from '../../support/repository.ts';
import { sampled } from '../../support/sampled.ts';

const file = 'plans/2013/01.mdx';
const nothing = '取り込むところはありませんでした。Excel の内容は、書き出したときか今のファイルと同じです。\n';

/** Address of the box beside a label: B12. */
async function beside(workbook: string, label: string, column = 1, nth = 0): Promise<string> {
  const { rows } = await sheetOf(workbook);
  const places = rows.flatMap(([text], row) => (text === label ? [row + 1] : []));
  return `${String.fromCharCode(65 + column)}${places[nth]}`;
}

async function textsIn(dir: string): Promise<Record<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map((entry) => join(entry.parentPath, entry.name)).sort();
  return Object.fromEntries(
    await Promise.all(paths.map(async (path) => [path, await readFile(path, 'latin1')] as const)),
  );
}

describe('a workbook in which nothing was written', () => {
  const sources = ['test/fixtures/clean', 'content', 'test/fixtures/forms/quarterly', 'test/fixtures/forms/viewpoints'];
  it.each(sampled(sources, sources.length))('changes no byte of %s', async (source) => {
    const content = await folder('content');
    await cp(join(root, source), content, { recursive: true });
    const before = await textsIn(content);
    const rounds = source === 'content' ? ['2025/year', 'overall'] : ['overall'];
    const workbooks = [
      ...(await exported(content)),
      ...(await Promise.all(rounds.map((round) => exported(content, { round })))).flat(),
    ];
    expect(await excel(content, 'import', ...workbooks)).toEqual({ status: 0, stdout: nothing, stderr: '' });
    expect(await textsIn(content)).toEqual(before);
  });
});

describe('what was written in a workbook', () => {
  it('stands in the file, and all else stays as it was', async () => {
    const content = await contentFolder({
      [file]: `---
title: 窓口の見直し # 仮の題
category: "1"
departments: [行政経営課]
background: |
  待ち時間が長い。

  昼に集まる。
goal: 十分にする。
years:
  2013:
    plan: [案内を作る]
    checks:
      h1: {status: 遅れ}
---
本文
`,
    });
    const [workbook] = await exported(content);
    await write(workbook!, {
      [await beside(workbook!, '現状と課題（これまでの取組）')]: '待ち時間が長い。\n\n朝にも集まる。',
      [await beside(workbook!, '計画')]: '・案内を作る\n・案内を配る',
      [await beside(workbook!, '上半期\n状況')]: '予定通り進捗',
      [await beside(workbook!, '評価')]: 'Ａ',
      [await beside(workbook!, '担当課', 3)]: '税務課',
      [await beside(workbook!, '最終目標')]: null,
    });
    expect(await excel(content, 'import', workbook!)).toEqual({
      status: 0,
      stdout: `${file}：担当課、現状と課題（これまでの取組）、平成25年度（2013年度）・計画、最終目標、平成25年度（2013年度）・上半期・状況、平成25年度（2013年度）・評価
1件のファイルに、6か所を取り込みました。npm run check で確かめてください。
取り込んだ内容について、確かめるところが1件あります（npm run check で示します）。
`,
      stderr: '',
    });
    expect(await readFile(join(content, file), 'utf8')).toBe(`---
title: 窓口の見直し # 仮の題
category: "1"
departments: [行政経営課, 税務課]
background: |
  待ち時間が長い。

  朝にも集まる。
goal:
years:
  2013:
    plan: [案内を作る, 案内を配る]
    checks:
      h1: {status: 予定通り進捗}
    grade: A
---
本文
`);
  });
  it('goes from a round into the files of all its items', async () => {
    const content = await contentFolder({ 'plans/2013/02.mdx': item({ title: '税の見直し' }) });
    const [workbook] = await exported(content, { round: '2013/h1' });
    await write(workbook!, { E4: '遅れ', F4: '人が足りない。', E5: '予定通り進捗' });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0, stderr: '' });
    const added = async (path: string) =>
      (await readFile(join(content, path), 'utf8')).split('departments: [行政経営課]\n')[1];
    expect(await added(file)).toBe(
      'years:\n  2013:\n    checks:\n      h1:\n        status: 遅れ\n        report: 人が足りない。\n---\n',
    );
    expect(await added('plans/2013/02.mdx')).toBe(
      'years:\n  2013:\n    checks:\n      h1:\n        status: 予定通り進捗\n---\n',
    );
  });
  it('is a figure as a figure and words as words, with what else is said of it kept', async () => {
    const indicators = '[{name: 件数, unit: 件, actuals: {2013: {value: 10, provisional: true}}}]';
    const content = await contentFolder({ [file]: item({ indicators }) });
    const [workbook] = await exported(content);
    await write(workbook!, {
      [await beside(workbook!, '目標')]: '１，２００',
      [await beside(workbook!, '目標', 2)]: '策定',
      [await beside(workbook!, '実績', 1, 1)]: 12.5,
    });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0, stderr: '' });
    expect(await readFile(join(content, file), 'utf8')).toContain(
      'indicators: [{name: 件数, unit: 件, targets: {2013: 1200, 2014: 策定}, actuals: {2013: {value: 12.5, provisional: true}}}]',
    );
  });
  it('leaves line ends, the byte order mark and the rights of a file', async () => {
    const text = `\ufeff${item({ goal: '前の目標' }).replaceAll('\n', '\r\n')}`;
    const content = await contentFolder({ [file]: text });
    await chmod(join(content, file), 0o660);
    const { mode } = await stat(join(content, file));
    const [workbook] = await exported(content);
    await write(workbook!, { [await beside(workbook!, '最終目標')]: '後の目標\n二行目' });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0 });
    expect(await readFile(join(content, file), 'utf8')).toBe(
      text.replace('goal: 前の目標\r\n', 'goal: |\r\n  後の目標\r\n  二行目\r\n'),
    );
    expect((await stat(join(content, file))).mode).toBe(mode);
    expect((await readdir(join(content, 'plans/2013'))).sort()).toEqual(['01.mdx', 'plan.yaml']);
  });
  it('is what was typed, without the readings that a Japanese Excel keeps beside it, and without bold letters or carriage returns', async () => {
    const content = await contentFolder({ [file]: item({ summary: '一', background: '二', goal: '三' }) });
    const [workbook] = await exported(content);
    const parts = unzipSync(await readFile(workbook!));
    const strings = strFromU8(parts['xl/sharedStrings.xml']!);
    const written = [
      ['一', '<t>窓口を減らす。</t><rPh sb="0" eb="2"><t>マドグチ</t></rPh><phoneticPr fontId="1"/>'],
      ['二', '<r><t xml:space="preserve">今は </t></r><r><rPr><b/></rPr><t>三か所</t></r>'],
      ['三', '<t>一行目_x000D_&#10;二行目</t>'],
    ].reduce((text, [old, now]) => text.replace(new RegExp(`<si><t[^>]*>${old}</t></si>`), `<si>${now}</si>`), strings);
    await writeFile(workbook!, zipSync({ ...parts, 'xl/sharedStrings.xml': strToU8(written) }));
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0, stderr: '' });
    expect(await readFile(join(content, file), 'utf8')).toBe(
      item({ summary: '窓口を減らす。', background: '今は 三か所', goal: '|\n  一行目\n  二行目' }),
    );
  });
  it('is text though it looks like a formula', async () => {
    const content = await contentFolder();
    const [workbook] = await exported(content);
    await write(workbook!, { [await beside(workbook!, '最終目標')]: '=HYPERLINK("x")' });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0 });
    expect(await readFile(join(content, file), 'utf8')).toMatch(/\ngoal: '?=HYPERLINK\("x"\)'?\n/);
    const [again] = await exported(content);
    expect((await sheetOf(again!)).rows.flat()).toContain('=HYPERLINK("x")');
  });
});

describe('what the file has become since', () => {
  it('stays, where the workbook says nothing of it, beside what the workbook says', async () => {
    const content = await contentFolder({ [file]: item({ goal: '目標', background: '現状' }) });
    const [workbook] = await exported(content);
    await writeFile(join(content, file), item({ goal: '目標を改めた', background: '現状' }));
    expect(await excel(content, 'import', workbook!)).toEqual({ status: 0, stdout: nothing, stderr: '' });
    await write(workbook!, { [await beside(workbook!, '現状と課題（これまでの取組）')]: '現状を改めた' });
    expect((await excel(content, 'import', workbook!)).stdout).toBe(
      `${file}：現状と課題（これまでの取組）
${basename(workbook!)} を書き出した後に、${file} は直されています。Excel で書き換えなかった欄は、今のファイルのままにしました。
1件のファイルに、1か所を取り込みました。npm run check で確かめてください。
`,
    );
    expect(await readFile(join(content, file), 'utf8')).toBe(
      item({ goal: '目標を改めた', background: '現状を改めた' }),
    );
  });
  it('is not overwritten in the same box: both are shown, and nothing is written', async () => {
    const content = await contentFolder({ [file]: item({ goal: '目標', background: '現状' }) });
    const [workbook] = await exported(content);
    const [goal, background] = [
      await beside(workbook!, '最終目標'),
      await beside(workbook!, '現状と課題（これまでの取組）'),
    ];
    await write(workbook!, { [goal]: '課の目標', [background]: '課の現状' });
    const now = item({ goal: '市の目標', background: '現状' });
    await writeFile(join(content, file), now);
    expect(await excel(content, 'import', workbook!)).toEqual({
      status: 1,
      stdout: '',
      stderr: `2013-01.xlsx ${goal} ［最終目標］
  書き出した後に、ファイルでも直されています。書き出したときは「目標」、今のファイルは「市の目標」、このExcelは「課の目標」です。
  → 正しい方をファイルに書き、もう一度書き出してください。
直すところが1件あるため、何も取り込みませんでした。
`,
    });
    expect(await readFile(join(content, file), 'utf8')).toBe(now);
  });
  it('is not written over with what a cell could not show of it', async () => {
    const content = await contentFolder({ [file]: item({ goal: '目標' }) });
    const [workbook] = await exported(content);
    const goal = await beside(workbook!, '最終目標');
    await write(workbook!, { [goal]: '課の目標' });
    const now = item({ goal: '型番は_x0041_' });
    await writeFile(join(content, file), now);
    expect((await excel(content, 'import', workbook!)).stderr).toBe(`2013-01.xlsx ${goal} ［最終目標］
  書き出した後にファイルが変わり、この欄がなくなったか、Excelでは書けなくなりました。
  → もう一度書き出したファイルに、書き写してください。
直すところが1件あるため、何も取り込みませんでした。
`);
    expect(await readFile(join(content, file), 'utf8')).toBe(now);
  });
  it('is no clash where both say the same, and a second import has nothing to do', async () => {
    const content = await contentFolder({ [file]: item({ goal: '目標' }) });
    const [workbook] = await exported(content);
    await write(workbook!, { [await beside(workbook!, '最終目標')]: '新しい目標' });
    expect((await excel(content, 'import', workbook!)).status).toBe(0);
    expect(await excel(content, 'import', workbook!)).toEqual({ status: 0, stdout: nothing, stderr: '' });
  });
  it('comes from all workbooks of a folder, and not from what marks one that is open', async () => {
    const content = await contentFolder({ [file]: item(), 'plans/2013/02.mdx': item({ title: '税の見直し' }) });
    const [first, second] = await exported(content);
    await write(first!, { [await beside(first!, 'ひとことで言うと')]: '窓口を見直します。' });
    await write(second!, { [await beside(second!, 'ひとことで言うと')]: '税を見直します。' });
    await writeFile(join(dirname(first!), '~$2013-01.xlsx'), 'x');
    expect(await excel(content, 'import', dirname(first!))).toMatchObject({
      status: 0,
      stdout: expect.stringContaining(`plans/2013/01.mdx：ひとことで言うと
plans/2013/02.mdx：ひとことで言うと
2件のファイルに、2か所を取り込みました。`) as string,
    });
  });
  it('is noticed where the entries of a list have changed places', async () => {
    const list = (...names: string[]) => item({ indicators: `[${names.map((name) => `{name: ${name}}`).join(', ')}]` });
    const content = await contentFolder({ [file]: list('件数', '日数') });
    const [workbook] = await exported(content);
    const address = await beside(workbook!, '実績', 1, 1);
    await write(workbook!, { [address]: 5 });
    await writeFile(join(content, file), list('日数', '件数'));
    expect((await excel(content, 'import', workbook!)).stderr)
      .toBe(`2013-01.xlsx ${address} ［指標・件数・実績・平成25年度（2013年度）］
  書き出したときは「件数」の欄でしたが、ファイルでは今「日数」の欄になっています。
  → もう一度書き出したファイルに、書き写してください。
直すところが1件あるため、何も取り込みませんでした。
`);
  });
  it('or two workbooks that say different things of one box', async () => {
    const content = await contentFolder();
    const [workbook] = await exported(content);
    const [round] = await exported(content, { round: '2013/h1' });
    const address = await beside(workbook!, '上半期\n状況');
    await write(workbook!, { [address]: '遅れ' });
    await write(round!, { E4: '予定通り進捗' });
    expect((await excel(content, 'import', workbook!, round!)).stderr)
      .toBe(`2013-2013-h1.xlsx E4 ［平成25年度（2013年度）・上半期・状況］
  2013-01.xlsx の ${address} にも、違う内容が書かれています。
  → どちらかに合わせてください。
直すところが1件あるため、何も取り込みませんでした。
`);
  });
});

describe('what would come of it is checked before it is written', () => {
  it('tells an error that the files would have at the cell it comes from', async () => {
    const content = await contentFolder({ 'plans/2013/02.mdx': item({ title: '税の見直し', no: '"7"' }) });
    const before = await textsIn(content);
    const [first] = await exported(content, { item: '2013/01' });
    const [no, title] = [await beside(first!, 'No.'), await beside(first!, '具体的な改革項目')];
    await write(first!, { [no]: '7', [title]: null });
    expect(await excel(content, 'import', first!)).toEqual({
      status: 1,
      stdout: '',
      stderr: `2013-01.xlsx ${title} ［具体的な改革項目］
  必ず書く欄が、空になっています。
  → 内容を書いてください。
直すところが1件あるため、何も取り込みませんでした。
`,
    });
    await write(first!, { [title]: '窓口の見直し' });
    expect((await excel(content, 'import', first!)).stderr).toContain('番号「7」は');
    expect(await textsIn(content)).toEqual(before);
  });
  it('does not ask for what was wrong before', async () => {
    const content = await contentFolder({
      [file]: item({ lead: '税務課' }),
    });
    const [workbook] = await exported(content);
    await write(workbook!, { [await beside(workbook!, '最終目標')]: '目標' });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0, stderr: '' });
  });
  it('takes nothing from one workbook where another cannot be taken', async () => {
    const content = await contentFolder({ 'plans/2013/02.mdx': item({ title: '税の見直し' }) });
    const [one, other] = await exported(content);
    for (const workbook of [one!, other!]) await write(workbook, { [await beside(workbook, '最終目標')]: '目標' });
    const elsewhere = await contentFolder();
    expect(await excel(elsewhere, 'import', one!, other!)).toEqual({
      status: 1,
      stdout: '',
      stderr: `2013-02.xlsx
  取組「2013/02」の Excel ですが、その取組はここにありません。
  → 内容のフォルダーと、取組のファイルの名前を確かめてください。
直すところが1件あるため、何も取り込みませんでした。
`,
    });
    expect(await readFile(join(elsewhere, file), 'utf8')).toBe(item());
  });
  it('writes no file where one of them cannot be written, and leaves nothing beside them', async () => {
    const dir = await folder('files');
    await writeFile(join(dir, 'a'), 'before');
    await mkdir(join(dir, 'b'));
    const files = ['a', 'b'].map((name) => ({ path: join(dir, name), bytes: Buffer.from('after') }));
    await expect(writeAll(files)).rejects.toThrow(
      `${join(dir, 'b')} に書き込めません。Excelで開いていないか、書き込みの権限があるかを確かめてください。`,
    );
    expect(await readFile(join(dir, 'a'), 'utf8')).toBe('before');
    expect((await readdir(dir)).sort()).toEqual(['a', 'b']);
  });
});
