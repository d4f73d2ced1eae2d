import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, sep } from 'node:path';
import type { Git } from './git.ts';

/** A content folder as it was, in a folder of its own. */
export interface CheckedOut {
  /** null where that version has no such folder. */
  dir: string | null;
  /** For what else is found out about it; goes with it. */
  beside: string;
  remove: () => Promise<void>;
}

/** Writes the folder that git stands in, as it was in a version. Neither the work tree nor git's own index is touched. */
export async function checkOut(git: Git, commit: string): Promise<CheckedOut> {
  const temporary = await mkdtemp(join(tmpdir(), 'ayumi-review-'));
  const remove = () => rm(temporary, { recursive: true, force: true });
  const folder = ((await git(['rev-parse', '--show-prefix'])) ?? '').replace(/\/$/, '');
  const index = { GIT_INDEX_FILE: join(temporary, 'index') };
  const tree = await git([
    'rev-parse',
    '--verify',
    '--quiet',
    folder === '' ? `${commit}^{tree}` : `${commit}:${folder}`,
  ]);
  if (tree === null) return { dir: null, beside: temporary, remove };
  const dir = join(temporary, 'content');
  await mkdir(dir);
  const top = { ...index, GIT_WORK_TREE: dir, GIT_DIR: (await git(['rev-parse', '--absolute-git-dir'])) ?? '' };
  const done =
    (await git(['read-tree', tree], top)) !== null &&
    (await git(['checkout-index', '--all', '--force', `--prefix=${dir}${sep}`], top)) !== null;
  if (done) return { dir, beside: temporary, remove };
  await remove();
  throw new Error(`git read-tree ${tree}`);
}
