import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Write } from './build.ts';

/** Writes the files of an index below a folder, and makes each folder once. */
export function fileWriter(dir: string): Write {
  const made = new Set<string>();
  return async (path, content) => {
    const folder = dirname(join(dir, path));
    if (!made.has(folder)) await mkdir(folder, { recursive: true });
    made.add(folder);
    await writeFile(join(dir, path), content);
  };
}
