import { spawnSync } from 'node:child_process';
import { cp, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excel, exported, sheetOf, write } from '../support/excel.ts';
import { root } from '../support/paths.ts';
import { anySheet, sheetText } from '../support/random-sheets.ts';
import { contentFolder } from '../support/read.ts';
import { folder } from '../support/repository.ts';

const { error } = spawnSync('soffice', ['--version'], { stdio: 'ignore' });

/** Opened and saved again by another program than the one that wrote it. */
async function resaved(workbooks: readonly string[]): Promise<string[]> {
  const out = await folder('resaved');
  // A profile of its own: one that is in use would end the program at once.
  const profile = `-env:UserInstallation=file://${await folder('profile')}`;
  spawnSync('soffice', ['--headless', profile, '--convert-to', 'xlsx', '--outdir', out, ...workbooks], {
    stdio: 'ignore',
  });
  return workbooks.map((workbook) => join(out, basename(workbook)));
}

/** What a workbook's sheet says, cell by cell. */
async function saidIn(file: string): Promise<unknown[]> {
  return (await sheetOf(file)).rows.flatMap((row) => row.filter((value) => value !== null && value !== ''));
}

const nothing = {
  status: 0,
  stdout: '取り込むところはありませんでした。Excel の内容は、書き出したときか今のファイルと同じです。\n',
  stderr: '',
};

describe.skipIf(error !== undefined)(
  'a workbook that LibreOffice has saved (skipped where there is no soffice)',
  () => {
    it('says what it said, and an import has nothing to do', async () => {
      const clean = join(root, 'test/fixtures/clean');
      const workbooks = [
        ...(await exported(clean)),
        ...(await exported(clean, { plan: 'current', round: '2025/year' })),
      ];
      const saved = await resaved(workbooks);
      for (const [at, workbook] of workbooks.entries())
        expect(await saidIn(saved[at]!)).toEqual(await saidIn(workbook));
      expect(await excel(clean, 'import', ...saved)).toEqual(nothing);
    });

    it('does so with any boxes in it, filled with anything', async () => {
      const sheets = fc.sample(anySheet, { numRuns: Number(process.env['SHEETS'] ?? 40), seed: 20130401 });
      const names = sheets.map((_, at) => `plans/2013/s${at}.mdx`);
      const texts = sheets.map((sheet) => sheetText({ ...sheet, draft: undefined, embargo: undefined }, true));
      const content = await contentFolder(Object.fromEntries(names.map((name, at) => [name, texts[at]!])));
      const workbooks = await exported(content);
      expect(workbooks).toHaveLength(sheets.length + 1);
      const saved = await resaved(workbooks);
      for (const [at, workbook] of workbooks.entries())
        expect(await saidIn(saved[at]!)).toEqual(await saidIn(workbook));
      expect(await excel(content, 'import', ...saved)).toEqual(nothing);
      for (const [at, name] of names.entries()) expect(await readFile(join(content, name), 'utf8')).toBe(texts[at]);
    });

    it('brings what was written in empty rows as well', async () => {
      const content = await folder('content');
      await cp(join(root, 'test/fixtures/clean'), content, { recursive: true });
      const [workbook] = await exported(content, { item: 'current/desk' });
      const { rows } = await sheetOf(workbook!);
      const row = rows.findIndex(([label]) => label === '指標3\n名前') + 1;
      await write(workbook!, {
        [`B${row}`]: '苦情の件数',
        [`B${row + 3}`]: '令和5年度（2023年度）',
        [`E${row + 3}`]: 12.5,
      });
      const saved = await resaved([workbook!]);
      expect(await excel(content, 'import', ...saved)).toEqual({
        status: 0,
        stdout: `plans/current/desk.mdx：指標「苦情の件数」（追加）
1件のファイルに、1か所を取り込みました。npm run check で確かめてください。
`,
        stderr: '',
      });
      expect(await readFile(join(content, 'plans/current/desk.mdx'), 'utf8')).toContain(
        '\n  - name: 苦情の件数\n    baseline: {year: 2023, value: 12.5}\neffects:',
      );
    });
  },
);
