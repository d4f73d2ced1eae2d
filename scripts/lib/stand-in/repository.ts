import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** A file of a commit. */
export interface TreeFile {
  path: string;
  sha: string;
  size: number;
}

export interface CommitFacts {
  oid: string;
  message: string;
  author: { name: string; email: string };
  date: string;
}

/** What a host does to a repository, done by git itself: whatever comes of it is a real branch, commit and difference. */
export class HostedRepository {
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  git(args: readonly string[], input?: string | Buffer, env: Record<string, string> = {}): string {
    const who = ['-c', 'user.name=shiomi', '-c', 'user.email=shiomi@example.jp', '-c', 'core.quotePath=false'];
    return execFileSync('git', [...who, ...args], {
      cwd: this.#dir,
      input,
      encoding: 'utf8',
      maxBuffer: 1e8,
      stdio: ['pipe', 'pipe', 'pipe'],
      env: { ...process.env, ...env },
    });
  }

  /** @returns the object that a branch, a commit or `branch:path` names; null where there is none */
  oid(name: string): string | null {
    try {
      return this.git(['rev-parse', '--verify', '--quiet', name]).trim();
    } catch (error) {
      // As git ends where there is none.
      if ((error as { status?: unknown }).status === 1) return null;
      throw error;
    }
  }

  text(oid: string): string {
    return this.git(['cat-file', 'blob', oid]);
  }

  files(commit: string): TreeFile[] {
    const lines = this.git(['ls-tree', '-r', '-l', '-z', commit]).split('\0').filter(Boolean);
    return lines.map((line) => {
      const [facts, path] = line.split('\t');
      const [, , sha, size] = facts!.split(/ +/);
      return { path: path!, sha: sha!, size: Number(size) };
    });
  }

  /** The newest commits of a branch, or of a file in it. */
  commits(branch: string, count: number, path?: string): CommitFacts[] {
    const args = ['log', `-${count}`, '--format=%H%x1f%s%x1f%an%x1f%ae%x1f%cI', branch];
    const lines = this.git(path === undefined ? args : [...args, '--', path])
      .split('\n')
      .filter(Boolean);
    return lines.map((line) => {
      const [oid, message, name, email, date] = line.split('\x1f') as [string, string, string, string, string];
      return { oid, message, author: { name, email }, date };
    });
  }

  /** What a branch changes since it parted from another: `A`, `M` or `D`, and the path. */
  changes(base: string, branch: string): { kind: string; path: string }[] {
    const lines = this.git(['diff', '--name-status', `${base}...${branch}`])
      .split('\n')
      .filter(Boolean);
    return lines.map((line) => ({ kind: line[0]!, path: line.split('\t')[1]! }));
  }

  /** @throws where the branch is there already, in GitHub's words: the CMS looks for them */
  createBranch(branch: string, oid: string): void {
    if (this.oid(`refs/heads/${branch}`))
      throw new Error(`A ref named "refs/heads/${branch}" already exists in the repository.`);
    this.git(['update-ref', `refs/heads/${branch}`, oid]);
  }

  deleteBranch(branch: string): void {
    this.git(['update-ref', '-d', `refs/heads/${branch}`]);
  }

  /**
   * A commit on a branch, of files written and deleted.
   * @throws where the branch is not where the writer thinks it is
   */
  commit(branch: string, expected: string, written: Map<string, Buffer>, deleted: string[], message: string): string {
    if (this.oid(`refs/heads/${branch}`) !== expected) throw new Error(`Expected branch to point to "${expected}".`);
    const index = { GIT_INDEX_FILE: join(this.#dir, '.git', 'stand-in-index') };
    this.git(['read-tree', expected], undefined, index);
    for (const [path, bytes] of written) {
      const oid = this.git(['hash-object', '-w', '--stdin'], bytes).trim();
      this.git(['update-index', '--add', '--cacheinfo', `100644,${oid},${path}`], undefined, index);
    }
    for (const path of deleted) this.git(['update-index', '--force-remove', path], undefined, index);
    const tree = this.git(['write-tree'], undefined, index).trim();
    return this.#record(branch, tree, [expected], message);
  }

  merge(branch: string, into: string, message: string): string {
    const tree = this.git(['merge-tree', '--write-tree', into, branch]).trim();
    return this.#record(into, tree, [this.oid(into)!, this.oid(branch)!], message);
  }

  #record(branch: string, tree: string, parents: string[], message: string): string {
    const oid = this.git(['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent]), '-m', message]).trim();
    this.git(['update-ref', `refs/heads/${branch}`, oid]);
    return oid;
  }
}
