import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pictureWords } from '../../../src/words/pictures.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The day on which all pictures are taken: between two reports, when much is published and something is still to come. */
export const today = '2026-11-23';

type Environment = Record<string, string>;

/**
 * Runs one of our own commands on the content of a folder, as people do from there.
 * @param ends codes with which it may end
 * @returns what it says
 * @throws with what it says, where it ends otherwise
 */
export function ours(name: string, args: string[], dir: string, env: Environment = {}, ends = [0]): string {
  const settings = { CONTENT_DIR: join(dir, 'content'), BUILD_DATE: today, ...env };
  return run(
    process.execPath,
    [join(root, 'scripts', `${name}.ts`), ...args],
    // The report names files from where it is run; the others look for the project there.
    name === 'check' ? dir : root,
    settings,
    ends,
  );
}

export function git(dir: string, ...args: string[]): string {
  return run('git', ['-c', 'user.name=shiomi', '-c', 'user.email=shiomi@example.jp', ...args], dir);
}

export function run(program: string, args: string[], cwd: string, env: Environment = {}, ends = [0]): string {
  const settings = { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1', ...env } } as const;
  const { status, stdout, stderr, error } = spawnSync(program, args, settings);
  if (error || !ends.includes(status ?? -1))
    throw new Error(pictureWords.failed([program, ...args].join(' '), error?.message ?? `${stdout}${stderr}`), {
      cause: error,
    });
  return stdout;
}
