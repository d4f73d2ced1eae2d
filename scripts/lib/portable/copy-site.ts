import { copyFile, mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { insteadOf, isMissing } from '../../../src/disk/system-error.ts';
import { progress } from '../../../src/progress.ts';
import { portableWords } from '../../../src/words/portable.ts';
import { progressWords } from '../../../src/words/progress.ts';
import { newBuildDir, swapIn } from '../output.ts';
import { portablePage } from './page.ts';
import { relativeAddress } from './relative.ts';
import { type Site, readSite } from './site.ts';
import { portableStyle } from './style.ts';

/** What only servers, search engines and scripts read. */
const leftOut = /^(search-index\/|sitemap-[^/]*\.xml$|robots\.txt$|_headers$|_redirects$|addresses\.txt$)|\.js$/;

/**
 * Copies a built site so that its pages open from the folder, without a server. An earlier copy in the same place is replaced as a whole.
 * @returns how many pages it has
 * @throws where there is no built site, and where the copy would take the place of anything but an earlier copy
 */
export async function copySite(from: string, out: string): Promise<number> {
  const site = readSite(from);
  await mayTakePlace(from, out);
  const making = await newBuildDir(out);
  const files = [...site.files].filter((file) => !leftOut.test(file));
  const told = progress(progressWords.copying);
  for (const [at, file] of files.entries()) {
    told.tell(at, files.length);
    await copyOne(file, site, join(making, file));
  }
  told.end();
  await swapIn(making, out);
  return files.filter(isPage).length;
}

const isPage = (file: string) => file.endsWith('.html');

async function copyOne(file: string, site: Site, target: string): Promise<void> {
  const source = join(site.dir, file);
  await mkdir(dirname(target), { recursive: true });
  if (isPage(file)) await writeFile(target, portablePage(await readFile(source, 'utf8'), file, site));
  else if (file.endsWith('.css'))
    await writeFile(
      target,
      portableStyle(await readFile(source, 'utf8'), (address) => relativeAddress(address, file, site)),
    );
  else await copyFile(source, target);
}

async function mayTakePlace(from: string, out: string): Promise<void> {
  const way = relative(from, out);
  if (way === '' || (way.split(sep)[0] !== '..' && !way.includes(':')))
    throw new Error(portableWords.inside(from, out));
  const held = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new Error(portableWords.notACopy(out), { cause: error });
  });
  const home = await readFile(join(out, 'index.html'), 'utf8').catch(insteadOf(isMissing, ''));
  if (held.length > 0 && !home.includes(portableWords.notice)) throw new Error(portableWords.notACopy(out));
}
