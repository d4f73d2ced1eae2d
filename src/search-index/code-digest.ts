import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
/** What shapes a part of the index beside the items: a part made by other rules would be asked in words that it does not hold. */
const rooms = ['src/search', 'src/search-index', 'src/model', 'src/markdown', 'src/words'];

/** Changes with the code that makes an index and with the packages that it uses. */
export function codeDigest(): string {
  const hash = createHash('sha256').update(process.version);
  const files = rooms.flatMap((room) => readdirSync(join(root, room)).map((name) => join(room, name)));
  for (const file of [...files, 'package-lock.json'].sort()) {
    const path = join(root, file);
    if (existsSync(path) && /\.(ts|json)$/.test(file)) hash.update(file).update(readFileSync(path));
  }
  return hash.digest('hex');
}
