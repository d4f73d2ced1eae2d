import { rmSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';

const workshop = resolve('.build');

/** A new folder beside the last good output, on the same disk, so that it can take its place in one step. */
export async function newBuildDir(): Promise<string> {
  await mkdir(workshop, { recursive: true });
  const dir = await mkdtemp(join(workshop, 'site-'));
  // mkdtemp makes it private; a web server must be able to read what takes dist's place.
  await chmod(dir, 0o755);
  process.on('exit', () => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

/** Puts a finished build in the place of the last one. Whatever happens before this leaves the last one whole. */
export async function swapIn(built: string, target: string): Promise<void> {
  const old = `${built}-old`;
  await rename(target, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  await rename(built, target);
  await rm(old, { recursive: true, force: true });
}
