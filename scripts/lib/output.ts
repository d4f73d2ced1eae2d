import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { removeSoon } from './remove-soon.ts';

const oneDay = 86_400_000;

/**
 * A new folder beside the last good output, on the same disk, so that it can take its place in one step.
 * What a killed build left there is cleared away after a day.
 */
export async function newBuildDir(target: string): Promise<string> {
  const workshop = join(dirname(resolve(target)), '.build');
  await mkdir(workshop, { recursive: true });
  for (const name of await readdir(workshop)) {
    const left = await stat(join(workshop, name)).catch(() => null);
    if (left && Date.now() - left.mtimeMs > oneDay) await rm(join(workshop, name), { recursive: true, force: true });
  }
  const dir = await mkdtemp(join(workshop, 'site-'));
  // mkdtemp makes it private; a web server must be able to read what takes the output's place.
  await chmod(dir, 0o755);
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Puts a finished build in the place of the last one. Whatever happens before this leaves the last one whole. */
export async function swapIn(built: string, target: string): Promise<void> {
  const old = `${built}-old`;
  await mkdir(dirname(resolve(target)), { recursive: true });
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(built, target);
  await removeSoon(old);
}
