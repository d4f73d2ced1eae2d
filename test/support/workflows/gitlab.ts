import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { parse } from 'yaml';
import { root } from '../paths.ts';

export interface GitlabJob {
  stage?: string;
  image?: string | { name: string };
  needs?: { job: string }[];
  before_script?: string[];
  script: string[];
  timeout?: string;
  variables?: Record<string, string>;
  artifacts?: { expose_as?: string; paths?: string[]; when?: string; reports?: Record<string, string> };
}

export const gitlabText = readFileSync(join(root, '.gitlab-ci.yml'), 'utf8');

export interface Outcome {
  ok: boolean;
  output: string;
}

/** Runs gitlab-ci-local, which knows the host's schema and rules, over a pipeline in a repository of its own. */
export function gitlab(text: string, branch: string, args: readonly string[]): Outcome {
  const dir = mkdtempSync(join(tmpdir(), 'ayumi-gitlab-'));
  const git = (...words: string[]) => spawnSync('git', words, { cwd: dir });
  try {
    writeFileSync(join(dir, '.gitlab-ci.yml'), text);
    copyFileSync(join(root, 'package-lock.json'), join(dir, 'package-lock.json'));
    git('init', '-q', '-b', 'main');
    git('remote', 'add', 'origin', 'git@gitlab.example:city/gyokaku.git');
    git('add', '.');
    git('-c', 'user.name=x', '-c', 'user.email=x@example', 'commit', '-qm', 'x');
    git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
    git('checkout', '-q', '-B', branch);
    const program = join(
      dirname(createRequire(import.meta.url).resolve('gitlab-ci-local/package.json')),
      'dist/index.js',
    );
    const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...args], {
      cwd: dir,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, HOME: dir },
    });
    return { ok: status === 0, output: status === 0 ? stdout : stderr };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The jobs with everything that they inherit. */
export function gitlabJobs(): Record<string, GitlabJob> {
  const { ok, output } = gitlab(gitlabText, 'main', ['--preview']);
  if (!ok) throw new Error(output);
  const all = parse(output) as Record<string, GitlabJob>;
  return Object.fromEntries(Object.entries(all).filter(([, job]) => Array.isArray(job?.script)));
}
