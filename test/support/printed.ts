import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readArchive } from '../../src/read-archive.ts';
import type { Item } from '../../src/model/item.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { makePdfs } from '../../scripts/lib/pdf/make.ts';
import { targetsOf } from '../../scripts/lib/pdf/targets.ts';
import { sitesDir, testDate } from './build-sites.ts';
import { root } from './paths.ts';
import { type Tag, tagTree } from './pdf-tree.ts';

/** An item's sheet as it was printed. */
export interface PrintedSheet {
  item: Item;
  bytes: Buffer;
  tree: Tag;
}

/** Kept for the tests of one file, and for no other run. */
const cache = mkdtempSync(join(tmpdir(), 'ayumi-printed-'));
process.on('exit', () => rmSync(cache, { recursive: true, force: true }));

/** Prints the sheets of a built test site, or one of them, a PDF each, and reads them back. */
export async function printSheets(site: string, contentDir: string, only?: string): Promise<PrintedSheet[]> {
  const built = join(sitesDir, site);
  const out = join(root, '.cache', 'test-pdfs', site);
  const sheets = (await targetsOf(built, only === undefined ? {} : { item: only })).filter(({ name }) =>
    name.includes('/'),
  );
  // Printed by the browser of today: what an earlier one printed proves nothing.
  const { remarks, failures } = await makePdfs(built, sheets, out, cache);
  if (remarks.length + failures.length > 0) throw new Error([...remarks, ...failures].join('\n'));
  const { archive } = readArchive(await readFiles(contentDir), testDate);
  const printed: PrintedSheet[] = [];
  for (const item of archive!.items.values()) {
    if (only !== undefined && item.id !== only) continue;
    const bytes = readFileSync(join(out, `${item.id}.pdf`));
    printed.push({ item, bytes, tree: await tagTree(bytes) });
  }
  return printed;
}
