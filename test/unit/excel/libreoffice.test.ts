import { spawnSync } from 'node:child_process';
import { basename, join } from 'node:path';
import { expect, it } from 'vitest';
import { excel, exported, sheetOf } from '../../support/excel.ts';
import { root } from '../../support/paths.ts';
import { folder } from '../../support/repository.ts';

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

it.skipIf(error !== undefined)(
  'a workbook that LibreOffice has saved says what it said, and an import has nothing to do (skipped where there is no soffice)',
  async () => {
    const clean = join(root, 'test/fixtures/clean');
    const workbooks = [...(await exported(clean)), ...(await exported(clean, { plan: 'current', round: '2025/year' }))];
    const saved = await resaved(workbooks);
    const said = async (file: string) =>
      (await sheetOf(file)).rows.flatMap((row) => row.filter((value) => value !== null && value !== ''));
    for (const [at, workbook] of workbooks.entries()) expect(await said(saved[at]!)).toEqual(await said(workbook));
    expect(await excel(clean, 'import', ...saved)).toEqual({
      status: 0,
      stdout: '取り込むところはありませんでした。Excel の内容は、書き出したときか今のファイルと同じです。\n',
      stderr: '',
    });
  },
);
