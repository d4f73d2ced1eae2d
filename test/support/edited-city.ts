import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addEditingPage, editedRepository } from '../../scripts/lib/editing-page.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { root } from './paths.ts';
import { gitIn, lastingFolder } from './repository.ts';

/** A city's repository with the sample content, and its editing page, built alone and served. */
export interface EditedCity {
  dir: string;
  origin: string;
  /** The sheets and settings of a plan by their path in the repository. */
  filesOf(plan: string): Promise<Record<string, string>>;
  /** Puts a file there as the page has written it, and records it: the lines that went and came, of this file alone. */
  record(path: string, text: string): Promise<string[]>;
  /** The errors of `npm run check` on what is there now; empty where it passes. */
  faults(): string;
  close(): Promise<void>;
}

export async function editedCity(): Promise<EditedCity> {
  const { dir, remove } = await lastingFolder('editing');
  const content = join(dir, 'content');
  await cp(join(root, 'content'), content, { recursive: true });
  const git = gitIn(dir);
  git('init', '-q', '-b', 'main');
  git('add', 'content');
  git('commit', '-qm', 'x');
  process.env.ADMIN_REPO = 'shiomi/gyokaku';
  await addEditingPage(join(dir, 'site'), content, editedRepository(content));
  delete process.env.ADMIN_REPO;
  const served = await serve(join(dir, 'site'));
  return {
    dir,
    origin: served.origin,
    filesOf: async (plan) => {
      const paths = (await readdir(join(content, 'plans', plan))).map((name) => `content/plans/${plan}/${name}`);
      const texts = paths.map(async (path) => [path, await readFile(join(dir, path), 'utf8')]);
      return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
    },
    record: async (path, text) => {
      await writeFile(join(dir, path), text);
      git('add', 'content');
      const lines = git('diff', '--cached', '-U0').match(/^(\+(?!\+\+)|-(?!--)).*/gm) ?? [];
      git('commit', '-qm', 'x');
      return lines;
    },
    faults: () => {
      const env = { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2026-11-23' };
      const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/check.ts'], {
        cwd: root,
        encoding: 'utf8',
        env,
      });
      return status === 0 ? '' : stdout + stderr;
    },
    close: async () => {
      served.close();
      await remove();
    },
  };
}
