import { readFile, readdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { type CellValue, openXlsx, saveXlsx } from 'hucre';
import { expect, it } from 'vitest';
import { hidden } from '../../../src/source/hidden.ts';
import { excel, exported, sheetOf, write } from '../../support/excel.ts';
import { contentFolder, item } from '../../support/read.ts';

type Rows = CellValue[][];

/** Changes what the hidden sheet tells of the workbook, as somebody would who wants to write elsewhere. */
async function forge(file: string, change: (rows: Rows) => void): Promise<void> {
  const workbook = await openXlsx(await readFile(file));
  const sheet = workbook.sheets.find(({ rows }) => rows[0]?.[0] === 'ayumi')!;
  change(sheet.rows);
  sheet.cells = new Map(
    sheet.rows.flatMap((row, at) =>
      row.flatMap((value, column) => (value === null ? [] : [[`${at},${column}`, { value, type: 'string' }] as const])),
    ),
  );
  await writeFile(file, await saveXlsx(workbook));
}

const boxes = (rows: Rows) => rows.filter(([kind]) => kind === 'box');
const each = (column: number, value: string) => (rows: Rows) => {
  for (const row of boxes(rows)) row[column] = value;
};

it.each<[string, (rows: Rows) => void]>([
  ['whose boxes lie in a file outside', each(1, '../beside.mdx')],
  ['whose boxes lie in a file of the system', each(1, '/etc/hosts')],
  ['whose boxes lie in another file of the folder', each(1, 'site.yaml')],
  ['whose boxes are the prototype', each(2, '["__proto__","polluted"]')],
  ['whose boxes are nothing', each(2, '[]')],
  ['whose boxes are no path', each(2, '{"length":1e9}')],
  ['whose boxes are no JSON', each(2, '{')],
  ['whose boxes are nested without end', each(2, `${'['.repeat(30_000)}${']'.repeat(30_000)}`)],
  ['whose cells lie beyond every sheet', each(3, 'ZZZZZZZ99999999999')],
  ['whose cells are no addresses', each(3, '__proto__ constructor')],
  ['whose labels speak to a terminal', each(4, '\u001b]0;x\u0007\u202e\n::error::x')],
  ['whose cells hold what they never held', each(6, '[{"kind":"__proto__"}]')],
  ['of a plan that is none', (rows) => void (rows[0]![2] = '__proto__')],
  ['of a plan that speaks to a terminal', (rows) => void (rows[0]![2] = '\u001b[2J\n::error::x')],
  ['of a plan outside', (rows) => void (rows[0]![2] = '../..')],
  ['of an item outside', (rows) => void (rows[0]![3] = '../../beside')],
  ['of a round that is none', (rows) => void rows[0]!.splice(3, 2, '', '9999/constructor')],
  ['with cells merged over all of the sheet', (rows) => void rows.push(['merge', 'A1:XFD1048576'])],
  ['with files that are none', (rows) => void rows.push(['file', '../../etc/passwd', 'x'])],
  ['with heads that are none', (rows) => void rows.push(['head', 'A999999999', 'x'])],
])('a workbook %s writes nothing but its sheet', async (_, change) => {
  const content = await contentFolder({ 'plans/2013/01.mdx': item({ goal: '待ち時間を減らす' }) });
  const files = async () =>
    Promise.all(
      (await readdir(content, { recursive: true })).map(async (file) =>
        (await stat(join(content, file))).isFile() ? [file, await readFile(join(content, file), 'utf8')] : [file],
      ),
    );
  const [workbook] = await exported(content, { item: '2013/01' });
  const { rows } = await sheetOf(workbook!);
  const at = rows.findIndex((row) => row.includes('待ち時間を減らす'));
  const column = String.fromCharCode(65 + rows[at]!.indexOf('待ち時間を減らす'));
  await write(workbook!, { [`${column}${at + 1}`]: '待ち時間をなくす' });
  const beside = join(dirname(content), 'beside.mdx');
  const before = await files();
  await forge(workbook!, change);
  const { status, stdout, stderr } = await excel(content, 'import', workbook!);
  expect([0, 1]).toContain(status);
  const changed = (await files()).filter(
    ([file, text], index) => file !== before[index]![0] || text !== before[index]![1],
  );
  expect(changed.map(([file]) => file).filter((file) => file !== 'plans/2013/01.mdx')).toEqual([]);
  if (status === 1) expect(changed).toEqual([]);
  await expect(stat(beside)).rejects.toThrow('ENOENT');
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(`${stdout}${stderr}`.split('\n').filter((line) => hidden.test(line) || /^\s*::/.test(line))).toEqual([]);
});
