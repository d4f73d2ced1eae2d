import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { insteadOf, isMissing } from '../../src/disk/system-error.ts';

/** Where a build finds the pages of the last one, and how it is told. */
export interface PageCache {
  env: Record<string, string>;
  args: string[];
  /** To be called when all pages are made: what lies there now can be used again. */
  release(): Promise<void>;
}

const longestBuild = 2 * 3_600_000;

/**
 * The pages kept of the last build, for this build alone. Astro writes pages there one by one, and what they are made of at the end:
 * after a build that did not come to its end nothing there can be trusted, and two builds at once would write into each other's pages.
 * @param dir of the project @param own an empty folder of this build, for when another one is at work
 */
export async function takePageCache(dir: string, own: string): Promise<PageCache> {
  const shared = join(dir, '.cache', 'astro');
  const mark = join(dir, '.cache', 'astro-in-use');
  const holder = await holderOf(mark);
  if (holder === 'at work')
    return { env: { PAGE_CACHE: own }, args: [], release: () => rm(own, { recursive: true, force: true }) };
  await mkdir(dirname(mark), { recursive: true });
  await writeFile(mark, String(process.pid));
  return {
    env: { PAGE_CACHE: shared },
    args: holder === 'dead' ? ['--force'] : [],
    release: () => rm(mark, { force: true }),
  };
}

async function holderOf(mark: string): Promise<'none' | 'at work' | 'dead'> {
  const pid = await readFile(mark, 'utf8').catch(insteadOf(isMissing, null));
  if (pid === null) return 'none';
  // A number is given to another process sooner or later.
  const { mtimeMs } = await stat(mark);
  return Date.now() - mtimeMs < longestBuild && isAlive(Number(pid)) ? 'at work' : 'dead';
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
