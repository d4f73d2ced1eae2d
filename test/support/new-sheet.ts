import { cp, readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { runNew } from '../../scripts/lib/new/command.ts';
import type { Terminal } from '../../scripts/lib/new/japanese-terminal.ts';
import { settingsOf } from '../../src/settings.ts';
import { root } from './paths.ts';
import { folder } from './repository.ts';

/** A copy of the sample city, into which `npm run new` may write. */
export async function sampleContent(): Promise<string> {
  const dir = await folder('new');
  await cp(join(root, 'content'), dir, { recursive: true });
  return dir;
}

export function makeNew(dir: string, args: readonly string[], terminal: Terminal | null = null, today = '2026-11-23') {
  return runNew(
    args,
    settingsOf({ CONTENT_DIR: dir, BUILD_DATE: today }, root, () => new Date()),
    terminal,
  );
}

/** Every file with its text. */
export async function textsIn(dir: string): Promise<Map<string, string>> {
  const names = (await readdir(dir, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const paths = names.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(await Promise.all(paths.map(async (path) => [path, await readFile(path, 'utf8')] as const)));
}
