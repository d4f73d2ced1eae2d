import { cp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { readXlsx } from 'hucre';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { createHash } from 'node:crypto';
import { root } from '../../support/paths.ts';
import { contentFolder, item, planWith } from '../../support/read.ts';
import { addressOf, excel, exported, sheetOf, write } from '../../support/excel.ts';
import { folder } from '../../support/repository.ts';

const clean = join(root, 'test/fixtures/clean');
const read = async (file: string) => readXlsx(await readFile(file), { readStyles: true });

describe('a workbook an item', () => {
  it('has the boxes in the order of the paper, under the plan’s own labels, the empty ones too', async () => {
    const [file] = await exported(clean, { item: 'current/desk' });
    expect(basename(file!)).toBe('current-desk.xlsx');
    const { rows } = await sheetOf(file!);
    const labels = rows.map(([label]) => String(label ?? '')).filter((label) => label !== '');
    expect(labels.slice(0, 12)).toEqual([
      '改革プラン2024　1-1　窓口の待ち時間の短縮',
      '白い欄に書きます。改行は Alt＋Enter、箇条書きは行の先頭に「・」を付けます。灰色の欄は書き換えられません。',
      'No.',
      '方針',
      '担当課',
      '主担当課',
      '具体的な改革項目',
      'ひとことで言うと',
      '現状と課題',
      '取組工程',
      '現状',
      '取組工程',
    ]);
    const parts = [
      '取組工程',
      '改革実施概要',
      '指標',
      '進捗管理',
      '年度評価',
      '計画期間の評価',
      '効果額',
      '事業費（千円）',
      '外部評価・意見',
      'そのほかの欄',
      '分類',
    ];
    const places = parts.map((part) => labels.indexOf(part));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(labels).toContain('相談の件数（件）');
    // A round that no one has written yet has its boxes all the same.
    expect(rows.flat()).toContain('令和9年度（2027年度）');
  });
  it('offers what may be chosen, in the wording of each year', async () => {
    const [file] = await exported(clean, { item: 'current/desk' });
    const { sheets } = await read(file!);
    const [sheet, lists] = sheets;
    const optionsAt = (row: number, column: number) => {
      const rule = sheet!.dataValidations!.find(
        ({ range, type }) => type === 'list' && range === `${String.fromCharCode(65 + column)}${row + 1}`,
      );
      const [, letter, from, to] = /'選択肢'!\$([A-Z]+)\$(\d+):\$[A-Z]+\$(\d+)/.exec(rule!.formula1!)!;
      return lists!.rows.slice(Number(from) - 1, Number(to)).map((values) => values[letter!.charCodeAt(0) - 65]);
    };
    const grades = sheet!.rows.flatMap(([label], row) => (label === '評価' ? [row] : []));
    expect(optionsAt(grades[0]!, 1)).toEqual(['A　達成', 'B　おおむね達成', 'C　未達成', '―　評価対象外']);
    expect(optionsAt(grades[0]!, 4)).toEqual(['A　達成', 'B　おおむね達成', 'C　要改善', '―　評価対象外']);
    expect(optionsAt(addressOf(sheet!, '担当課').row, 1)).toEqual([
      '行政経営課',
      '市民課',
      '税務課',
      '公園緑地課',
      '図書館',
    ]);
    expect(optionsAt(addressOf(sheet!, '優先度').row, 1)).toEqual(['最優先', '優先', '通常']);
    expect(optionsAt(addressOf(sheet!, '方針').row, 1)).toContain('a1　(1) 待たない窓口');
  });
  it('offers for a column of several years the wording of its last', async () => {
    const grades = [
      { code: 'A', label: '達成', tone: 'good', to: 2013 },
      { code: 'A', label: '完了', tone: 'good', from: 2014 },
    ];
    const content = await contentFolder({
      'plans/2013/plan.yaml': planWith({ grades }),
      'plans/2013/01.mdx': item({ years: '{2013-2014: {grade: A}}' }),
    });
    const [file] = await exported(content);
    expect((await sheetOf(file!)).rows.flat()).toContain('A　完了');
  });
  it('locks what is printed and opens what is written, without a password', async () => {
    const [file] = await exported(clean, { item: 'current/desk' });
    const sheet = await sheetOf(file!);
    const lockAt = (row: number, column: number) =>
      sheet.cells!.get(`${row},${column}`)?.style?.protection?.locked ?? true;
    const { row } = addressOf(sheet, '現状と課題');
    expect([lockAt(row, 0), lockAt(row, 1)]).toEqual([true, false]);
    expect(sheet.protection).toMatchObject({ sheet: true });
    expect(sheet.protection).not.toHaveProperty('password');
  });
  it('wraps text, stays in place, and prints on A4 with its head on every page', async () => {
    const [file] = await exported(clean, { item: 'current/desk' });
    const sheet = await sheetOf(file!);
    const { row } = addressOf(sheet, '現状と課題');
    expect(sheet.cells!.get(`${row},1`)!.style!.alignment).toMatchObject({ wrapText: true });
    expect(sheet.freezePane).toMatchObject({ rows: 1, columns: 1 });
    expect(sheet.pageSetup).toMatchObject({
      paperSize: 'a4',
      orientation: 'portrait',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '$1:$1',
    });
  });
  it('carries unseen the edition that it was made from, and which cell is which box', async () => {
    const [file] = await exported(clean, { item: 'current/desk' });
    const { sheets } = await read(file!);
    expect(sheets.map(({ name, veryHidden = false }) => [name, veryHidden])).toEqual([
      ['調書', false],
      ['選択肢', true],
      ['版の控え', true],
    ]);
    const rows = sheets[2]!.rows.map((row) => row.map((cell) => cell ?? '').slice(0, 7));
    const source = 'plans/current/desk.mdx';
    const digest = createHash('sha256')
      .update(await readFile(join(clean, source)))
      .digest('hex');
    expect(rows[0]!.slice(0, 4)).toEqual(['ayumi', '1', 'current', 'desk']);
    expect(rows[1]!.slice(0, 3)).toEqual(['file', source, digest]);
    const { row } = addressOf(sheets[0]!, '現状と課題');
    expect(rows).toContainEqual([
      'box',
      source,
      '["background"]',
      `B${row + 1}`,
      '現状と課題',
      JSON.stringify('窓口で待つ時間は平均24分です。\n\n昼休みと月曜日に人が集まります。\n'),
      JSON.stringify(['窓口で待つ時間は平均24分です。\n\n昼休みと月曜日に人が集まります。']),
    ]);
  });
  it('holds text that looks like a formula as text, and figures as numbers', async () => {
    const content = await contentFolder({
      'plans/2013/01.mdx': item({
        background: '"=HYPERLINK(1)"',
        goal: '"@SUM(A1)"',
        purpose: '"+81"',
        actions: '"-3"',
        budget: '{planned: {2013: 1078.5}}',
      }),
    });
    const [file] = await exported(content);
    const xml = strFromU8(unzipSync(await readFile(file!))['xl/worksheets/sheet1.xml']!);
    expect(xml).not.toContain('<f>');
    const sheet = await sheetOf(file!);
    const said = sheet.rows.flat().filter((value) => typeof value === 'string' && /^[=@+-]/.test(value));
    expect(said).toEqual(expect.arrayContaining(['=HYPERLINK(1)', '@SUM(A1)', '+81', '-3']));
    const { row } = addressOf(sheet, '=HYPERLINK(1)');
    expect(sheet.cells!.get(`${row},1`)!.style).toMatchObject({ numFmt: '@' });
    expect(sheet.rows.flat()).toContain(1078.5);
  });
  it('shows, locked and with a note, what a cell cannot hold', async () => {
    const content = await contentFolder({ 'plans/2013/01.mdx': item({ goal: '"手順_x000D_を改める"' }) });
    const out = await folder('excel');
    const { stderr } = await excel(content, 'export', '--out', out);
    expect(stderr).toBe(
      '2013-01.xlsx：「最終目標」 は、Excelのセルでは正しく書き表せないため、見るだけの欄にしました。直すときはファイルを直してください。\n',
    );
    const sheet = await sheetOf(join(out, '2013-01.xlsx'));
    const { row } = addressOf(sheet, '最終目標');
    const cell = sheet.cells!.get(`${row},1`)!;
    expect(cell.style!.protection?.locked ?? true).toBe(true);
    expect(cell.comment!.text).toBe(
      'この欄には、Excelのセルでは正しく書き表せない文字や形があるため、ここでは直せません。ファイルを直してください。',
    );
  });
  it('is the same, byte by byte, for the same content', async () => {
    const [[one], [other]] = [
      await exported(clean, { item: 'current/desk' }),
      await exported(clean, { item: 'current/desk' }),
    ];
    expect((await readFile(one!)).equals(await readFile(other!))).toBe(true);
  });
});

describe('a workbook a plan and round', () => {
  it('has a row an item and the boxes of the round', async () => {
    const [file, ...more] = await exported(clean, { plan: 'current', round: '2026/h1' });
    expect([basename(file!), more]).toEqual(['current-2026-h1.xlsx', []]);
    const { rows, freezePane, pageSetup } = await sheetOf(file!);
    expect(rows[0]![0]).toBe('改革プラン2024　令和8年度（2026年度）　上半期');
    expect(rows[2]).toEqual([
      'No.',
      '具体的な改革項目',
      '担当課',
      '計画',
      '状況',
      '取組の状況',
      '必要性',
      'つまずいた点',
    ]);
    expect(rows[3]!.slice(0, 6)).toEqual([
      '1-1',
      '窓口の待ち時間の短縮',
      '行政経営課、市民課',
      '電話で予約を受けるしくみを作る。',
      '順調',
      '電話の予約を9月に試した。',
    ]);
    expect(freezePane).toMatchObject({ rows: 3, columns: 2 });
    expect(pageSetup).toMatchObject({ orientation: 'landscape', printTitlesRow: '$1:$3' });
  });
  it('has at the year’s end the grade, the texts, and the figures of the year beside their targets', async () => {
    const [file] = await exported(clean, { plan: 'current', round: '2025/year' });
    const { rows } = await sheetOf(file!);
    const [heads, desk] = [rows[2]!, rows[3]!];
    const at = (label: string) => desk[heads.indexOf(label)];
    expect([
      at('評価'),
      at('相談の件数（件）'),
      at('指標1'),
      at('指標1の実績'),
      at('効果額1'),
      at('効果額1の実績'),
    ]).toEqual(['A　達成', 52, '待ち時間の平均（分）\n目標・計画：16', 15, '歳出削減\n千円\n目標・計画：300', 340]);
  });
  it('leaves out what is not yet or no longer in the plan then', async () => {
    const content = await contentFolder({
      'plans/2013/02.mdx': item({ title: '後からの取組', since: '{year: 2014}' }),
      'plans/2013/03.mdx': item({ title: '終えた取組', ended: '{year: 2013, kind: completed}' }),
    });
    const titles = async (round: string) =>
      (await sheetOf((await exported(content, { round }))[0]!)).rows.slice(3).map((row) => row[1]);
    expect(await titles('2013/h1')).toEqual(['窓口の見直し', '終えた取組']);
    expect(await titles('2014/h1')).toEqual(['窓口の見直し', '後からの取組']);
    expect(await titles('overall')).toEqual(['窓口の見直し', '後からの取組', '終えた取組']);
  });
});

describe('what cannot be exported is said', () => {
  const usage =
    '使い方：npm run excel -- export [--plan 計画] [--item 計画/取組] [--round 年度/点検の回] --out フォルダー';
  it.each<[string, string[], string]>([
    ['nothing', [], usage],
    ['no folder', ['export'], `「export」は読めません。\n${usage}`],
    ['an option that there is not', ['export', '--outt', 'x'], `「export --outt x」は読めません。\n${usage}`],
    [
      'a plan misspelt',
      ['export', '--plan', 'curent', '--out', 'x'],
      '計画「curent」はありません。「current」ではありませんか。\n',
    ],
    [
      'a plan that is nowhere',
      ['export', '--plan', '1999', '--out', 'x'],
      '計画「1999」はありません。あるのは 「current」・「earlier」 です。\n',
    ],
    [
      'an item misspelt',
      ['export', '--item', 'current/dask', '--out', 'x'],
      '取組「current/dask」はありません。「current/desk」ではありませんか。\n',
    ],
    [
      'an item of another plan',
      ['export', '--plan', 'earlier', '--item', 'current/desk', '--out', 'x'],
      '取組「current/desk」はありません。「2023/dx-01」のように、計画のフォルダーと取組のファイルの名前を書いてください。\n',
    ],
    [
      'a round by its name',
      ['export', '--plan', 'current', '--round', '2026/上半期', '--out', 'x'],
      '「2026/上半期」という回は、計画「current」にありません。「2026/h1」ではありませんか。\n',
    ],
    [
      'a year outside the plan',
      ['export', '--plan', 'current', '--round', '2031/h1', '--out', 'x'],
      '「2031/h1」という回は、計画「current」にありません。「2024/h1」・「2024/h2」・「2024/year」・「overall」 のように書いてください。\n',
    ],
  ])('%s', async (_, args, words) => {
    const { status, stdout, stderr } = await excel(clean, ...args);
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr.startsWith(words)).toBe(true);
  });
  it('a file that cannot be read, and only where it is asked for', async () => {
    const content = await contentFolder({ 'plans/2013/02.mdx': '---\ntitle: [\n---\n' });
    const out = await folder('excel');
    expect(await excel(content, 'export', '--out', out)).toMatchObject({
      status: 2,
      stderr:
        'plans/2013/02.mdx は、直すところがあって読めないため、Excelにできません。npm run check で確かめて直してください。\n',
    });
    // A round's table without one of its rows would look whole.
    expect(await excel(content, 'export', '--plan', '2013', '--round', '2013/h1', '--out', out)).toMatchObject({
      status: 2,
      stderr: expect.stringContaining('plans/2013/02.mdx は、直すところがあって読めない') as string,
    });
    expect(await excel(content, 'export', '--item', '2013/01', '--out', out)).toMatchObject({
      status: 0,
      stdout: `Excelのファイルを1件、${out} に置きました。\n白い欄に書いて保存したら、npm run excel -- import ${out} で取り込みます。\n`,
    });
  });
  it('a workbook that says what is not taken over yet: it would be lost', async () => {
    const content = await contentFolder();
    const out = await folder('excel');
    const exportAll = () => excel(content, 'export', '--out', out);
    const done = {
      status: 0,
      stdout: `Excelのファイルを1件、${out} に置きました。\n白い欄に書いて保存したら、npm run excel -- import ${out} で取り込みます。\n`,
      stderr: '',
    };
    expect(await exportAll()).toEqual(done);
    expect(await exportAll()).toEqual(done);
    const workbook = join(out, '2013-01.xlsx');
    const { row } = addressOf(await sheetOf(workbook), 'ひとことで言うと');
    await write(workbook, { [`B${row + 1}`]: '窓口を見直します。' });
    const written = await readFile(workbook);
    expect(await exportAll()).toEqual({
      status: 2,
      stdout: '',
      stderr: `書き出す先に、まだ取り込んでいないことが書かれた Excel が1件あります。上書きするとなくなるため、何も書き出していません。
　${workbook}
npm run excel -- import で先に取り込むか、ほかの場所に移すか、--out に別のフォルダーを書いてください。
`,
    });
    expect(await readFile(workbook)).toEqual(written);
    expect((await excel(content, 'import', out)).status).toBe(0);
    expect(await exportAll()).toEqual(done);
  });
  it('a folder that cannot be written in', async () => {
    const out = join(await folder('excel'), 'file');
    await cp(join(clean, 'site.yaml'), out);
    expect(await excel(clean, 'export', '--out', out)).toMatchObject({
      status: 2,
      stderr: `${out} に書き込めません。Excelで開いていないか、書き込みの権限があるかを確かめてください。\n`,
    });
  });
});

it.each(['content', 'test/fixtures/clean', 'test/fixtures/forms/quarterly', 'test/fixtures/forms/viewpoints'])(
  'takes every box of %s, none of them locked',
  async (content) => {
    const out = await folder('excel');
    expect(await excel(join(root, content), 'export', '--out', out)).toMatchObject({ status: 0, stderr: '' });
  },
);
