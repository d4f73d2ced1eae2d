import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pictureOfPage } from './pdf-page.ts';
import { ours } from './run.ts';
import type { Studio } from './studio.ts';

const item = '2023/dx-01';

/** The upper part of a sheet's page, as citizens see it. */
export async function publicPage({ origin, page }: Studio): Promise<Buffer> {
  const view = await page(1024, 1100, 1.25);
  await view.goto(`${origin}/plans/${item}/`);
  await view.evaluate(() => document.fonts.ready);
  const picture = await view.screenshot();
  await view.close();
  return picture;
}

/** The first page of the same sheet on paper. */
export async function printedSheet({ dir, site, browser }: Studio): Promise<Buffer> {
  const out = join(dir, 'pdf');
  ours('pdf', ['--item', item, '--out', out], dir, { OUT_DIR: site });
  return pictureOfPage(browser, await readFile(join(out, `${item}.pdf`)), 1, 1.6);
}
