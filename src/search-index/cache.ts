import { mkdir, readFile, readdir, rename, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { PartName } from '../search/page-name.ts';
import type { Part } from './part.ts';

/** Parts of the index kept between builds, by what they are made of. */
export interface PartCache {
  read(name: PartName, digest: string): Promise<Part | null>;
  write(name: PartName, digest: string, part: Part): Promise<void>;
}

const kept = 4;

/** One file a part. A file that cannot be read is made anew; the oldest beyond four of a name go. */
export function partCache(dir: string): PartCache {
  const fileOf = (name: PartName, digest: string) => join(dir, `${name}-${digest}`);
  return {
    async read(name, digest) {
      try {
        return deserialize(await readFile(fileOf(name, digest))) as Part;
      } catch {
        return null;
      }
    },
    async write(name, digest, part) {
      await mkdir(dir, { recursive: true });
      const file = fileOf(name, digest);
      // Never half a file under its name, whatever happens meanwhile.
      await writeFile(`${file}.${process.pid}`, serialize(part));
      await rename(`${file}.${process.pid}`, file);
      const files = (await readdir(dir)).filter((other) => other.startsWith(`${name}-`));
      const aged = await Promise.all(
        files.map(async (other) => ({ other, time: (await stat(join(dir, other))).mtimeMs })),
      );
      for (const { other } of aged.sort((a, b) => b.time - a.time).slice(kept))
        await rm(join(dir, other), { force: true });
    },
  };
}
