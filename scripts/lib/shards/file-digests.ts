import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';

export const digestOf = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex');

/** Every file below a folder, by its path from there with `/`, in the order of their paths. */
export async function filesBelow(dir: string): Promise<string[]> {
  return (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => relative(dir, join(parentPath, name)).split(sep).join('/'))
    .sort();
}

/** The digest of each file. One after another: thousands of small files are read soonest so. */
export function digestsOf(dir: string, files: readonly string[]): Map<string, string> {
  return new Map(files.map((file) => [file, digestOf(readFileSync(join(dir, file)))]));
}

/** Of all names and digests together. */
export function digestOfAll(digests: ReadonlyMap<string, string>): string {
  return digestOf(JSON.stringify([...digests]));
}
