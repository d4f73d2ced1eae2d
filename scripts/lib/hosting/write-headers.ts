import { readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { headersFile } from '../../../src/hosting/headers-file.ts';
import { baseOf } from '../base-of.ts';

/** Writes into a finished site what some hosts read their headers from. */
export async function writeHeaders(site: string): Promise<void> {
  const base = baseOf(await readFile(join(site, 'index.html'), 'utf8'));
  const entries = await readdir(join(site, 'search-index'), { withFileTypes: true });
  const named = entries
    .filter(({ name }) => /-[0-9a-f]{12}(\.json)?$/.test(name))
    .map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name))
    .sort();
  await writeFile(join(site, '_headers'), headersFile(base, named));
}
