import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { type Sheet, readXlsx, writeXlsx } from 'hucre';
import { describe, expect, it } from 'vitest';
import { excel, exported, sheetOf, write } from '../../support/excel.ts';
import { contentFolder, item, planWith } from '../../support/read.ts';
import { folder } from '../../support/repository.ts';

const again = 'npm run excel -- export で書き出したファイルを使ってください。';
const saveAs = 'Excel で開き、「名前を付けて保存」で「Excel ブック（*.xlsx）」を選んで保存し直してください。';
const file = 'plans/2013/01.mdx';

/** What an import says of a workbook into which nothing may come of it: the lines before the last. */
async function refused(content: string, workbook: string): Promise<string> {
  const before = await readFile(join(content, file), 'utf8');
  const { status, stdout, stderr } = await excel(content, 'import', workbook);
  expect([status, stdout]).toEqual([1, '']);
  expect(await readFile(join(content, file), 'utf8')).toBe(before);
  const [last, ...lines] = stderr.trimEnd().split('\n').toReversed();
  expect(last).toMatch(/^直すところが\d+件あるため、何も取り込みませんでした。$/);
  return lines.toReversed().join('\n');
}

describe('a file that is no workbook of ours', () => {
  const bytes = (...all: number[]) => Uint8Array.from([...all, ...new Uint8Array(600)]);
  it.each<[string, string, () => Uint8Array | string | Promise<Uint8Array>, string, string]>([
    ['an empty file', 'a.xlsx', () => '', 'ファイルの中身が空です。', `保存に失敗していないか確かめるか、${again}`],
    [
      'a table in text under the name of a workbook',
      'a.xlsx',
      () => 'No.,題名\n1,窓口\n',
      'Excel のファイルではありません。名前は Excel でも、中身は文字か別の種類のファイルです。',
      saveAs,
    ],
    [
      'a workbook of the old kind',
      'a.xls',
      () => bytes(0xd0, 0xcf, 0x11, 0xe0),
      '古い形式の Excel（.xls）です。',
      saveAs,
    ],
    [
      'a workbook behind a password',
      'a.xlsx',
      async () => writeXlsx({ sheets: [{ name: 'x', rows: [['y']] }], encryption: { password: 'p', spinCount: 10 } }),
      'パスワードがかかっていて、開けません。',
      'Excel でパスワードを外して、保存し直してください。',
    ],
    [
      'a workbook cut short',
      'a.xlsx',
      async () => (await writeXlsx({ sheets: [{ name: 'x', rows: [['y']] }] })).slice(0, 700),
      'ファイルが壊れていて、読めません。',
      `元のファイルを探すか、${again}`,
    ],
    [
      'a table of LibreOffice',
      'a.ods',
      () => zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }, { level: 0 }),
      'Excel のファイルではなく、LibreOffice などの表（.ods）です。',
      '「名前を付けて保存」で「Excel 2007-365（.xlsx）」を選んで保存し直してください。',
    ],
    [
      'a zip of something else',
      'a.xlsx',
      () => zipSync({ 'a.txt': new Uint8Array(3) }),
      'ファイルが壊れていて、読めません。',
      `元のファイルを探すか、${again}`,
    ],
    [
      'a zip that unpacks without end',
      'a.xlsx',
      () => zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(160_000_000) }, { level: 9 }),
      '広げると大きくなりすぎるファイルなので、開きません。',
      again,
    ],
    [
      'a workbook of someone’s own',
      '私の表.xlsx',
      async () => writeXlsx({ sheets: [{ name: '調書', rows: [['No.', '1']] }] }),
      'このしくみが書き出した Excel ではありません（版の控えのシートがありません）。',
      again,
    ],
    [
      'the mark of a workbook that is open',
      '~$2013-01.xlsx',
      () => bytes(0x05),
      'Excel がファイルを開いている間だけ作る、印のファイルです。',
      'Excel を閉じてから、頭に「~$」の付かない方のファイルを取り込んでください。',
    ],
    [
      'a workbook of another version',
      'a.xlsx',
      async () =>
        writeXlsx({
          sheets: [
            { name: '調書', rows: [] },
            { name: '版の控え', rows: [['ayumi', '9', '2013', '01']] },
          ],
        }),
      'この Excel は、別の版（9）のしくみで書き出されています。',
      again,
    ],
    [
      'a workbook that lost its sheet',
      'a.xlsx',
      async () =>
        writeXlsx({
          sheets: [
            { name: 'Sheet1', rows: [] },
            { name: '版の控え', rows: [['ayumi', '1', '2013', '01']] },
          ],
        }),
      '「調書」のシートがありません。',
      `シートの名前を「調書」に戻すか、${again}`,
    ],
  ])('%s', async (_, name, make, message, remedy) => {
    const path = join(await folder('excel'), name);
    await writeFile(path, await make());
    expect(await refused(await contentFolder(), path)).toBe(`${name}\n  ${message}\n  → ${remedy}`);
  });
  it('a file that is not there', async () => {
    expect(await refused(await contentFolder(), '/nowhere/a.xlsx')).toBe(
      `a.xlsx
  ファイルがありません。
  → ファイルの名前と場所を確かめてください。フォルダーの名前だけを書くと、その中の Excel をすべて取り込みます。`,
    );
  });
  it('no file at all', async () => {
    const { status, stderr } = await excel(await contentFolder(), 'import');
    expect([status, stderr.split('\n')[0]]).toEqual([
      2,
      '取り込む Excel のファイルを書いてください。フォルダーの名前を書くと、その中の Excel をすべて取り込みます。',
    ]);
  });
  it('a folder without workbooks', async () => {
    const empty = await folder('excel');
    await writeFile(join(empty, '~$a.xlsx'), 'x');
    expect(await excel(await contentFolder(), 'import', empty)).toEqual({
      status: 2,
      stdout: '',
      stderr: `「${empty}」に、Excel のファイル（.xlsx）がありません。フォルダーの名前と場所を確かめてください。\n`,
    });
  });
});

describe('a workbook of something that is not here', () => {
  it.each<[string, Record<string, string | null>, string]>([
    [
      'another city’s plan',
      { [file]: null, 'plans/2013/plan.yaml': null, 'plans/2020/plan.yaml': planWith({}), 'plans/2020/01.mdx': item() },
      '計画「2013」の Excel ですが、その計画はここにありません。\n  → あるのは 「2020」 です。内容のフォルダーを確かめてください。',
    ],
    [
      'an item of before',
      { [file]: null, 'plans/2013/02.mdx': item() },
      '取組「2013/01」の Excel ですが、その取組はここにありません。\n  → 内容のフォルダーと、取組のファイルの名前を確かめてください。',
    ],
    [
      'a sheet that cannot be read by now',
      { [file]: '---\ntitle: [\n---\n' },
      'この Excel の元のファイルに、直すところがあって読めません。\n  → 先に npm run check で確かめて直してください。',
    ],
  ])('%s', async (_, files, words) => {
    const [workbook] = await exported(await contentFolder());
    const { status, stderr } = await excel(await contentFolder(files), 'import', workbook!);
    expect(status).toBe(1);
    expect(stderr).toBe(`2013-01.xlsx\n  ${words}\n直すところが1件あるため、何も取り込みませんでした。\n`);
  });
  it('a round that the plan has no more', async () => {
    const [workbook] = await exported(await contentFolder(), { round: '2013/h2' });
    const content = await contentFolder({
      'plans/2013/plan.yaml': planWith({ checks: [{ id: 'h1', label: '上半期' }] }),
    });
    expect(await refused(content, workbook!)).toBe(
      '2013-2013-h2.xlsx\n  計画「2013」の「2013/h2」の Excel ですが、その回は計画にありません。\n  → plan.yaml の years と checks を確かめてください。',
    );
  });
});

describe('cells that say something else than their boxes take', () => {
  const fields = [
    { id: 'decided', label: '決めた日', on: 'item', type: 'date' },
    { id: 'count', label: '件数', on: 'item', type: 'number' },
  ];
  const at = async (workbook: string, label: string, column = 'B') => {
    const { rows } = await sheetOf(workbook);
    return `${column}${rows.findIndex(([text]) => text === label) + 1}`;
  };
  const format = 'セルの表示形式を「文字列」にしてから、書き直してください。';
  it.each<[string, string, Parameters<typeof write>[1][string], string, string]>([
    [
      'a formula',
      '最終目標',
      { formula: 'A1&"x"', value: 'y' },
      '計算式（=A1&"x"）が入っています。',
      '計算した値か文章を、文字として書いてください。',
    ],
    [
      'what could not be worked out',
      '最終目標',
      { value: '#REF!', type: 'error' },
      '計算の誤り（#REF!）が入っています。',
      '値を書き直してください。',
    ],
    [
      'a day where text is wanted',
      '最終目標',
      { value: new Date(Date.UTC(2026, 3, 1)), type: 'date', style: { numFmt: 'yyyy/m/d' } },
      '日付（2026-04-01）として入っています。文章や数値の欄なので、Excel が書いたものを日付に変えたのかもしれません。',
      format,
    ],
    ['a truth value', '最終目標', true, 'TRUE という、文字ではない値が入っています。', format],
    [
      'per cent',
      '件数',
      { value: 0.982, type: 'number', style: { numFmt: '0.0%' } },
      '％の付いた数値なので、Excel の中では 0.982 になっています。',
      '％を付けずに「98.2」と書き、セルの表示形式を「標準」にしてください。',
    ],
    [
      'a serial number for a day',
      '決めた日',
      46113,
      '「46113」は、日付を表す Excel の内部の番号（シリアル値）のようです。',
      '2026-04-01 のように、文字で書いてください。',
    ],
    [
      'a grade nearly right',
      '評価',
      'おおむね達或',
      '「おおむね達或」は、この欄の選択肢にありません。',
      '「B　おおむね達成」ではありませんか。',
    ],
    [
      'an office nearly right',
      '担当課',
      '行政経営科',
      '「行政経営科」は、この欄の選択肢にありません。',
      '「行政経営課」ではありませんか。',
    ],
  ])('%s', async (_, label, value, message, remedy) => {
    const content = await contentFolder({ 'plans/2013/plan.yaml': planWith({ fields }) });
    const [workbook] = await exported(content);
    const address = await at(workbook!, label);
    await write(workbook!, { [address]: value });
    const box =
      label === '評価'
        ? '平成25年度（2013年度）・評価'
        : ['決めた日', '件数'].includes(label)
          ? `そのほかの欄・${label}`
          : label;
    expect(await refused(content, workbook!)).toBe(`2013-01.xlsx ${address} ［${box}］\n  ${message}\n  → ${remedy}`);
  });
  it('all of them at once, by their addresses', async () => {
    const content = await contentFolder({ 'plans/2013/plan.yaml': planWith({ fields }) });
    const [workbook] = await exported(content);
    const [grade, status, goal] = [
      await at(workbook!, '評価'),
      await at(workbook!, '上半期\n状況'),
      await at(workbook!, '最終目標'),
    ];
    await write(workbook!, { [grade]: '特上', [status]: '遲れ', [goal]: { formula: 'NOW()', value: 1 } });
    const told = (await refused(content, workbook!)).split('\n').filter((line) => !line.startsWith(' '));
    expect(told).toEqual([
      `2013-01.xlsx ${goal} ［最終目標］`,
      `2013-01.xlsx ${status} ［平成25年度（2013年度）・上半期・状況］`,
      `2013-01.xlsx ${grade} ［平成25年度（2013年度）・評価］`,
    ]);
  });
  it('a day that Excel made of a day is understood where a day is wanted', async () => {
    const content = await contentFolder({ 'plans/2013/plan.yaml': planWith({ fields }) });
    const [workbook] = await exported(content);
    const value = new Date(Date.UTC(2026, 3, 1));
    await write(workbook!, {
      [await at(workbook!, '決めた日')]: { value, type: 'date', style: { numFmt: 'yyyy/m/d' } },
    });
    expect(await excel(content, 'import', workbook!)).toMatchObject({ status: 0 });
    expect(await readFile(join(content, file), 'utf8')).toMatch(/decided: "?2026-04-01"?\n/);
  });
});

describe('a workbook that was laid out anew', () => {
  const rewritten = (text: string) =>
    `書き換えられない欄の「${text}」が、なくなっているか、書き換えられています。\n  → 元の文字に戻すか、もう一度書き出したファイルに書き写してください。`;
  async function changed(
    change: (sheet: Sheet) => void,
    cells: Parameters<typeof write>[1] = {},
    round?: string,
  ): Promise<string> {
    const content = await contentFolder({ 'plans/2013/02.mdx': item({ title: '税の見直し' }) });
    const [workbook] = await exported(content, round === undefined ? { item: '2013/01' } : { round });
    await write(workbook!, cells, change);
    return refused(content, workbook!);
  }
  /** As Excel moves rows: cells and their formats together. */
  const shiftRows = (from: number, by: number) => (sheet: Sheet) => {
    sheet.rows.splice(
      by < 0 ? from + by : from,
      by < 0 ? -by : 0,
      ...Array.from({ length: Math.max(0, by) }, () => []),
    );
    sheet.cells = new Map();
    sheet.merges = [];
  };
  it('a row more', async () => {
    expect(await changed(shiftRows(4, 1))).toBe(`2013-01.xlsx A5
  ここにあるはずの「担当課」が、A6 にあります。行か列が、足されたり消されたり並べ替えられたりしています。
  → もう一度書き出したファイルに、書き写してください。`);
  });
  it('a row less', async () => {
    expect(await changed(shiftRows(5, -1))).toContain('行か列が、足されたり消されたり並べ替えられたりしています。');
  });
  it('a column more', async () => {
    const change = (sheet: Sheet) => {
      for (const row of sheet.rows) row.splice(3, 0, null);
      sheet.cells = new Map();
    };
    expect(await changed(change, {}, '2013/h1')).toContain('D3\n  ここにあるはずの「計画」が、E3 にあります。');
  });
  it('items in another order', async () => {
    const change = (sheet: Sheet) => {
      [sheet.rows[3], sheet.rows[4]] = [sheet.rows[4]!, sheet.rows[3]!];
      sheet.cells = new Map();
    };
    expect(await changed(change, {}, '2013/h1')).toContain('2013-2013-h1.xlsx A4');
  });
  it('a label written over', async () => {
    expect(await changed(() => undefined, { A3: '番号' })).toBe(`2013-01.xlsx A3\n  ${rewritten('No.')}`);
  });
  it('cells merged over boxes', async () => {
    const change = (sheet: Sheet) => {
      sheet.merges!.push({ startRow: 3, startCol: 4, endRow: 4, endCol: 4 });
    };
    expect(await changed(change, {}, '2013/h1')).toBe(`2013-2013-h1.xlsx E4 ［平成25年度（2013年度）・上半期・状況］
  E4:E5 が、一つのセルに結合されています。
  → セルの結合を解いてください。`);
  });
  it('ten thousand rows below the form', async () => {
    const change = (sheet: Sheet) => {
      while (sheet.rows.length < 10_200) sheet.rows.push(sheet.rows.length < 200 ? [] : ['メモ']);
    };
    expect(await changed(change)).toBe(`2013-01.xlsx A201
  様式の欄ではないところに書かれています（ここを含めて10000か所）。
  → 欄の中に書き直すか、消してください。`);
  });
  it('one cell in the last corner of the sheet', async () => {
    const content = await contentFolder();
    const [workbook] = await exported(content);
    const parts = unzipSync(await readFile(workbook!));
    const name = 'xl/worksheets/sheet1.xml';
    const cell = '<row r="1048576"><c r="XFD1048576" t="inlineStr"><is><t>x</t></is></c></row>';
    const xml = strFromU8(parts[name]!).replace('</sheetData>', `${cell}</sheetData>`);
    await writeFile(workbook!, zipSync({ ...parts, [name]: strToU8(xml) }));
    expect(await refused(content, workbook!)).toBe(`2013-01.xlsx
  様式からずっと離れたところに、何かが書かれています。
  → 様式の外のセルを行や列ごと消すか、${again}`);
  });
});

describe('what a workbook says of itself is not trusted', () => {
  it('a path that is no box of the sheet is not written, nor any other file', async () => {
    const content = await contentFolder();
    const [workbook] = await exported(content);
    const { sheets } = await readXlsx(await readFile(workbook!));
    const [form, , kept] = sheets;
    const row = kept!.rows.find((cells) => cells[2] === '["goal"]')!;
    for (const [path, box] of [
      ['plans/2013/plan.yaml', '["name"]'],
      [file, '["embargo"]'],
      ['../../outside.mdx', '["goal"]'],
    ]) {
      row[1] = path!;
      row[2] = box!;
      const address = String(row[3]);
      form!.rows[Number(address.slice(1)) - 1]![1] = '書き込む';
      const forged = join(await folder('excel'), 'forged.xlsx');
      const plain = [form!, kept!].map(({ name, rows, merges }) => ({ name, rows, merges }));
      await writeFile(forged, await writeXlsx({ sheets: plain }));
      expect(await refused(content, forged)).toContain(
        '書き出した後にファイルが変わり、この欄がなくなったか、Excelでは書けなくなりました。',
      );
    }
  });
});
