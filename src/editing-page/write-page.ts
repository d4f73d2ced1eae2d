import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundle, cmsAssets } from './bundle.ts';
import type { EditingPage } from './cms-config.ts';
import { pageHtml } from './page-html.ts';

/**
 * Writes the editing page into a built site: the page, the CMS and its fonts, all from here, so that opening it asks no other host for anything.
 * @param dir the built site
 * @param hosts addresses that the page's script may ask: those of the repository
 */
export async function writeEditingPage(dir: string, page: EditingPage, hosts: readonly string[]): Promise<void> {
  const target = join(dir, 'admin');
  await mkdir(target, { recursive: true });
  await bundle(target);
  // Without the programs that pack photographs: sheets have none.
  const filter = (file: string) => !/heic|webp|marker|\.map$/.test(file);
  await cp(cmsAssets, join(target, 'assets'), { recursive: true, filter });
  await writeFile(join(target, 'index.html'), pageHtml(page, hosts));
}
