import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fixture, root } from '../paths.ts';

/** A repository of the project alone, with a small city, as a host would hand it to a runner. */
export interface Clone {
  dir: string;
  /** A folder beside it, for what the runner needs. */
  temp: string;
  git(...args: string[]): string;
  /** Writes a file of the content anew, and commits. */
  change(file: string, edit: (text: string) => string): void;
}

/** What the project's own repository holds besides is not asked: tests also run where there is none. */
const notCopied = /^(\.git|node_modules|dist|preview|content|\.(astro|cache|build|npm))$/;

export function newClone(): Clone {
  const temp = mkdtempSync(join(tmpdir(), 'ayumi-runner-'));
  const dir = join(temp, 'gyokaku');
  cpSync(root, dir, { recursive: true, filter: (source) => !notCopied.test(relative(root, source)) });
  cpSync(fixture('small'), join(dir, 'content'), { recursive: true });
  const git = (...args: string[]) => {
    const identity = ['-c', 'user.name=clerk', '-c', 'user.email=clerk@city.example'];
    const { status, stdout, stderr } = spawnSync('git', [...identity, ...args], { cwd: dir, encoding: 'utf8' });
    if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
    return stdout.trim();
  };
  git('init', '-q', '-b', 'main');
  git('commit', '-q', '--allow-empty', '-m', 'Long ago');
  git('add', '-A');
  git('commit', '-qm', 'What is public');
  return {
    dir,
    temp,
    git,
    change: (file, edit) => {
      const path = join(dir, 'content', file);
      writeFileSync(path, edit(readFileSync(path, 'utf8')));
      git('commit', '-qam', `A change of ${file}`);
    },
  };
}

export function removeClone({ temp }: Clone): void {
  rmSync(temp, { recursive: true, force: true });
}
