import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
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
        const file = fileOf(name, digest);
        const part = deserialize(await readFile(file)) as Part;
        // Used is young: what other sites leave here does not push it out.
        await utimes(file, new Date(), new Date()).catch(() => undefined);
        return part;
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
      await clearAway(dir, name);
    },
  };
}

async function clearAway(dir: string, name: PartName): Promise<void> {
  const files = (await readdir(dir)).filter((file) => file.startsWith(`${name}-`));
  const aged = await Promise.all(
    // Another build may have taken it away meanwhile.
    files.map(async (file) => ({
      file,
      time: await stat(join(dir, file)).then(
        ({ mtimeMs }) => mtimeMs,
        () => 0,
      ),
    })),
  );
  for (const { file } of aged.sort((a, b) => b.time - a.time).slice(kept)) await rm(join(dir, file), { force: true });
}
