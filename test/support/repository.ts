import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import { insteadOf, isMissing } from '../../src/disk/system-error.ts';
import { root } from './paths.ts';
import { smallContent } from './read.ts';

/** A repository that holds a content folder, as a city's would. */
export interface Repository {
  dir: string;
  content: string;
  git: (...args: string[]) => string;
  /** Writes files below the content folder; `null` takes one away. */
  write: (files: Record<string, string | null>) => Promise<void>;
  /** The same, recorded. */
  record: (files: Record<string, string | null>) => Promise<void>;
}

export async function folder(name: string): Promise<string> {
  const { dir, remove } = await lastingFolder(name);
  onTestFinished(remove);
  return dir;
}

/** The same for more than one test. */
export async function lastingFolder(name: string): Promise<{ dir: string; remove: () => Promise<void> }> {
  const dir = await mkdtemp(join(tmpdir(), `ayumi-${name}-`));
  return { dir, remove: () => rm(dir, { recursive: true, force: true }) };
}

/** The small content folder, recorded once as `main`; work goes on in a branch. */
export async function repository(): Promise<Repository> {
  const dir = await folder('repository');
  const content = join(dir, 'content');
  const git = gitIn(dir);
  const write = async (files: Record<string, string | null>) => {
    for (const [path, text] of Object.entries(files)) {
      await mkdir(dirname(join(content, path)), { recursive: true });
      await (text === null ? rm(join(content, path)) : writeFile(join(content, path), text));
    }
  };
  const record = async (files: Record<string, string | null>) => {
    await write(files);
    git('add', '-A');
    git('commit', '-qm', 'x');
  };
  git('init', '-q', '-b', 'main');
  await record(smallContent);
  git('switch', '-qc', 'round');
  return { dir, content, git, write, record };
}

export function gitIn(dir: string): Repository['git'] {
  return (...args) =>
    execFileSync('git', ['-c', 'user.name=x', '-c', 'user.email=x@example.jp', ...args], {
      cwd: dir,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
}

/** Runs `npm run review` on a content folder; the page as text where one was made. */
export async function review(content: string, args: string[], env: Record<string, string> = {}) {
  const out = join(await folder('page'), 'review.html');
  return {
    ...runReview(content, ['--out', out, ...args], env),
    html: await readFile(out, 'utf8').catch(insteadOf(isMissing, null)),
  };
}

export function runReview(content: string, args: string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/review.ts', ...args], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content, BUILD_DATE: '2015-07-01', ...env },
  });
  return { status, stdout, stderr };
}
