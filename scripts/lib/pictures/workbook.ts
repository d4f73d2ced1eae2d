import { readFile, readdir } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { pictureWords } from '../../../src/words/pictures.ts';
import { pictureOfPage } from './pdf-page.ts';
import { ours, run } from './run.ts';
import type { Studio } from './studio.ts';

/** A sheet as a workbook: its first page, as a spreadsheet program prints it. */
export async function workbook({ dir, browser }: Studio): Promise<Buffer> {
  const out = join(dir, 'excel');
  ours('excel', ['export', '--item', '2023/dx-01', '--out', out], dir);
  const [name] = (await readdir(out)).filter((file) => file.endsWith('.xlsx'));
  try {
    run('soffice', ['--headless', '--convert-to', 'pdf', '--outdir', out, join(out, name!)], dir, { HOME: dir });
  } catch (error) {
    throw (error as Error & { cause?: { code?: string } }).cause?.code === 'ENOENT'
      ? new Error(pictureWords.noOffice)
      : error;
  }
  return pictureOfPage(browser, await readFile(join(out, `${parse(name!).name}.pdf`)), 1, 1.6);
}
