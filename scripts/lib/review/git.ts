import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { reviewWords } from '../../../src/words/review.ts';

const run = promisify(execFile);

/** What git answers to a command in a folder, without the line break at its end; null where it fails. */
export type Git = (args: readonly string[], env?: Record<string, string>) => Promise<string | null>;

/**
 * @returns git, asked in the folder that holds the content
 * @throws when git is not there, or the folder belongs to no repository
 */
export async function gitIn(dir: string): Promise<Git> {
  const git: Git = async (args, env = {}) => {
    try {
      const settings = { cwd: dir, maxBuffer: 1e9, env: { ...process.env, LC_ALL: 'C', ...env } };
      const { stdout } = await run('git', ['-c', 'core.quotePath=false', ...args], settings);
      return stdout.replace(/\n$/, '');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') throw new Error(reviewWords.noGit, { cause: error });
      return null;
    }
  };
  if ((await git(['rev-parse', '--is-inside-work-tree'])) !== 'true') throw new Error(reviewWords.noRepository(dir));
  return git;
}
