import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { insteadOf, isMissing, isSystemError } from '../../src/disk/system-error.ts';

/** Files kept between runs, by what they are made of. */
export interface KeptFiles {
  has(key: string): boolean;
  read(key: string): Promise<Buffer>;
  write(key: string, bytes: Buffer): Promise<void>;
  /** Takes away what nobody has asked for in a quarter of a year. */
  clear(): Promise<void>;
}

const keptFor = 92 * 86_400_000;

/** @param ending of their names, with its dot */
export function keptFiles(dir: string, ending: string): KeptFiles {
  const fileOf = (key: string) => join(dir, `${key}${ending}`);
  return {
    has: (key) => existsSync(fileOf(key)),
    async read(key) {
      // Used is young.
      await utimes(fileOf(key), new Date(), new Date()).catch(insteadOf(isSystemError, undefined));
      return readFile(fileOf(key));
    },
    write: (key, bytes) => writeWhole(fileOf(key), bytes),
    async clear() {
      for (const name of await readdir(dir).catch(insteadOf(isMissing, []))) {
        const { mtimeMs } = await stat(join(dir, name)).catch(insteadOf(isMissing, { mtimeMs: Date.now() }));
        if (Date.now() - mtimeMs > keptFor) await rm(join(dir, name), { force: true });
      }
    },
  };
}

/** Never half a file under its name, whatever happens meanwhile. One that is the same already is left alone. */
export async function writeWhole(file: string, bytes: Buffer): Promise<void> {
  const there = await readFile(file).catch(insteadOf(isMissing, null));
  if (there?.equals(bytes)) return;
  await mkdir(dirname(file), { recursive: true });
  const half = `${file}.${process.pid}`;
  try {
    await writeFile(half, bytes);
    await rename(half, file);
  } finally {
    await rm(half, { force: true });
  }
}
