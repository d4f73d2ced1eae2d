import { mkdir, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { keptValue } from '../disk/kept-value.ts';
import { insteadOf, isMissing, isSystemError } from '../disk/system-error.ts';

/** What is kept of the index between builds, by name and by what it is made of. */
export interface IndexCache {
  has(name: string, digest: string): Promise<boolean>;
  /** null where it is not kept, or cannot be read. */
  read<T>(name: string, digest: string): Promise<T | null>;
  /** @throws when it cannot be kept, as on a full disk */
  write(name: string, digest: string, value: unknown): Promise<void>;
}

const kept = 2;

/** One file an entry. A broken file is as good as none; the oldest beyond two of a name go. */
export function indexCache(dir: string): IndexCache {
  const fileOf = (name: string, digest: string) => join(dir, `${name}-${digest}`);
  // Used is young: what other sites leave here does not push it out.
  const touch = (file: string) => utimes(file, new Date(), new Date());
  return {
    has: (name, digest) =>
      touch(fileOf(name, digest))
        .then(() => true)
        .catch(insteadOf(isSystemError, false)),
    async read<T>(name: string, digest: string) {
      const file = fileOf(name, digest);
      const value = (await keptValue(file)) as T | null;
      if (value !== null) await touch(file).catch(insteadOf(isSystemError, undefined));
      return value;
    },
    async write(name, digest, value) {
      await mkdir(dir, { recursive: true });
      const file = fileOf(name, digest);
      // Never half a file under its name, whatever happens meanwhile.
      const own = `${file}.${process.pid}`;
      try {
        await writeFile(own, serialize(value));
        await rename(own, file);
      } finally {
        await rm(own, { force: true });
      }
      await clearAway(dir, name);
    },
  };
}

async function clearAway(dir: string, name: string): Promise<void> {
  const files = (await readdir(dir)).filter((file) => file.slice(0, file.lastIndexOf('-')) === name);
  if (files.length <= kept) return;
  const aged = await Promise.all(
    // Another build may have taken it away meanwhile.
    files.map(async (file) => ({
      file,
      time: await stat(join(dir, file))
        .then(({ mtimeMs }) => mtimeMs)
        .catch(insteadOf(isMissing, 0)),
    })),
  );
  for (const { file } of aged.sort((a, b) => b.time - a.time).slice(kept)) await rm(join(dir, file), { force: true });
}
