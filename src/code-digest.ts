import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..');

/**
 * Changes with code of ours and with the packages that it uses: what is kept between two runs is good only for the code that made it.
 * @param paths folders and files, from the project's root @param kinds of the files in a folder
 */
export function codeDigest(paths: readonly string[], kinds = /\.(ts|json)$/): string {
  const hash = createHash('sha256').update(process.version);
  for (const file of [...paths.flatMap((path) => filesAt(path, kinds)), 'package-lock.json'].sort())
    if (existsSync(join(root, file))) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesAt(path: string, kinds: RegExp): string[] {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  return readdirSync(join(root, path), { recursive: true, encoding: 'utf8' })
    .filter((name) => kinds.test(name))
    .map((name) => join(path, name))
    .filter((file) => statSync(join(root, file)).isFile());
}
