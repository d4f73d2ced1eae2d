import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { portableWords } from '../../src/words/portable.ts';
import { brokenFileLinks } from '../support/broken-file-links.ts';
import { type Clone, newClone, removeClone } from '../support/workflows/clone.ts';
import { newHost, runComment } from '../support/workflows/fake-github.ts';
import { workflow } from '../support/workflows/github.ts';
import { pipeline } from '../support/workflows/gitlab.ts';
import { type JobRun, runJob } from '../support/workflows/run-job.ts';
import { type Ran, fakePrograms, runShell, runnerEnvironment } from '../support/workflows/run-shell.ts';

const minutes = 60_000;
const sheet = 'plans/2023/halls.mdx';
const added = '鍵の受け渡しを見直す';
let clone: Clone;
let base: string;
let env: Record<string, string>;
let published: string;

beforeAll(() => {
  clone = newClone();
  base = clone.git('rev-parse', 'HEAD');
  // Programs of the runner's machine: the host's own answers where it publishes, the image's installs a browser.
  const programs = fakePrograms(join(clone.temp, 'programs'), {
    gh: '[ "$*" = "api repos/city/gyokaku/pages --jq .html_url" ] && echo https://city.example/gyokaku/',
    'apt-get': 'echo "apt-get $*"',
  });
  env = runnerEnvironment(programs);
  published = join(clone.temp, 'addresses.txt');
  writeFileSync(published, '/\n/plans/2023/\n/plans/2023/halls/\n/plans/2023/desk/\n/pdf/2023/halls.pdf\n');
});
afterEach(rememberAll);
afterAll(() => removeClone(clone));

/** A change of the sheet as a branch, merged into what is public, as a host shows it to its runner. */
function propose(name: string, from: string, to: string): void {
  clone.git('checkout', '-q', '-b', name, base);
  clone.change(sheet, (text) => {
    expect(text).toContain(from);
    return text.replace(from, to);
  });
  clone.git('checkout', '-q', base);
  clone.git('merge', '-q', '--no-ff', '-m', 'merge', name);
}

/** Forgets what a checkout of two commits does not hold: all that lies behind the merge and its parents. */
function forgetTheRest(): void {
  const parents = clone.git('rev-parse', 'HEAD^1', 'HEAD^2');
  writeFileSync(join(clone.dir, '.git/shallow'), `${parents}\n`);
  expect(clone.git('rev-parse', '--is-shallow-repository')).toBe('true');
}

function rememberAll(): void {
  rmSync(join(clone.dir, '.git/shallow'), { force: true });
}

const read = (...parts: string[]) => readFileSync(join(...parts), 'utf8');
const counts = (file: string) => JSON.parse(read(file)) as Record<string, number>;

describe('on GitHub', () => {
  const github = {
    GITHUB_ACTIONS: 'true',
    GITHUB_REPOSITORY: 'city/gyokaku',
  };
  const job = (file: string, name: string, done: string[] = []): JobRun =>
    runJob(workflow(file).jobs[name]!, {
      dir: clone.dir,
      temp: clone.temp,
      env: { ...env, ...github },
      // The public site itself is out of reach: its list lies in a file.
      contexts: { github: { token: 'token' }, vars: { PUBLISHED_ADDRESSES: published } },
      done,
    });

  it(
    'a good proposal is checked and shown, as a page and as a copy of the site, and the comment understands its numbers',
    async () => {
      propose('good', '  - 「使う人」を増やす\n', `  - 「使う人」を増やす\n  - ${added}\n`);
      forgetTheRest();
      const { conclusion, outputs, artifacts } = job('review.yml', 'review');
      expect(conclusion, JSON.stringify(outputs, null, 2)).toBe('success');
      expect(readdirSync(artifacts).sort()).toEqual(['preview', 'review.html', 'summary']);
      expect(counts(join(artifacts, 'summary'))).toMatchObject({ changed: 1, added: 0, removed: 0, errors: 0 });
      expect(read(artifacts, 'review.html')).toContain(added);
      expect(read(artifacts, 'preview/plans/2023/halls/index.html')).toContain(added);
      expect(read(artifacts, 'preview/index.html')).toContain(portableWords.notice);
      const host = newHost();
      await runComment(host, join(artifacts, 'summary'));
      expect(host.comments[0]!.body).toContain('| 内容が変わる調書 | 1 |');
      expect(brokenFileLinks(join(artifacts, 'preview')).broken).toEqual([]);
    },
    8 * minutes,
  );

  it(
    'a proposal with an error is told on its line and shown all the same, and makes no site',
    () => {
      propose('bad', 'lead: 資産活用課', 'lead: 資産活用室');
      forgetTheRest();
      const { conclusion, outcomes, outputs, artifacts } = job('review.yml', 'review', ['npm ci']);
      expect(conclusion).toBe('failure');
      expect(outcomes).toMatchObject({
        調書を確かめる: 'failure',
        確認ページを作る: 'success',
        確認ページを渡す: 'success',
        件数を渡す: 'success',
        サイトの写しを作る: 'skipped',
        サイトの写しを渡す: 'skipped',
      });
      expect(outputs.調書を確かめる).toMatch(/^::error file=content\/plans\/2023\/halls\.mdx,line=7,/m);
      expect(counts(join(artifacts, 'summary')).errors).toBeGreaterThan(0);
      expect(readdirSync(artifacts).sort()).toEqual(['review.html', 'summary']);
    },
    3 * minutes,
  );

  it(
    'what is merged is built for the address where it will stand, with cards and PDFs, and every page is tested',
    () => {
      clone.git('checkout', '-q', '-f', 'good');
      const { conclusion, outputs, artifacts } = job('publish.yml', 'build', ['npm ci']);
      expect(conclusion, JSON.stringify(outputs, null, 2)).toBe('success');
      const site = join(artifacts, 'github-pages');
      expect(read(site, 'index.html')).toContain('<link rel="canonical" href="https://city.example/gyokaku/"');
      expect(read(site, 'plans/2023/halls/index.html')).toContain(added);
      expect(read(site, 'pdf/2023/halls.pdf').slice(0, 5)).toBe('%PDF-');
      expect(read(site, 'accessibility/index.html')).toContain('このサイトのすべてのページ（');
      expect(existsSync(join(site, 'og/plans/2023/halls.png'))).toBe(true);
    },
    8 * minutes,
  );
});

describe('a proposal that takes a published page away', () => {
  const gone =
    '公表したアドレス「/plans/2023/desk/」がなくなります。調書のファイル（plans/2023/desk.mdx）がありません。';
  const github = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'city/gyokaku' };
  const run = (vars: Record<string, string>) =>
    runJob(workflow('review.yml').jobs.review!, {
      dir: clone.dir,
      temp: clone.temp,
      env: { ...env, ...github },
      contexts: { github: { token: 'token' }, vars },
      done: ['npm ci'],
    });

  it(
    'is told before it is merged, in the report, on the page and in the numbers, and makes no site',
    () => {
      clone.git('checkout', '-q', '-b', 'gone', base);
      clone.git('mv', 'content/plans/2023/desk.mdx', 'content/plans/2023/counter.mdx');
      clone.git('commit', '-q', '-m', 'gone');
      clone.git('checkout', '-q', base);
      clone.git('merge', '-q', '--no-ff', '-m', 'merge', 'gone');
      forgetTheRest();
      const { conclusion, outcomes, outputs, artifacts } = run({ PUBLISHED_ADDRESSES: published });
      expect(conclusion).toBe('failure');
      expect(outcomes).toMatchObject({
        調書を確かめる: 'failure',
        確認ページを作る: 'success',
        サイトの写しを作る: 'skipped',
      });
      expect(outputs.調書を確かめる).toContain(gone);
      expect(read(artifacts, 'review.html')).toContain(gone);
      expect(counts(join(artifacts, 'summary')).errors).toBe(1);
    },
    3 * minutes,
  );
  it(
    'is not passed where nobody can say what is public',
    () => {
      const { conclusion, outputs } = run({ PUBLISHED_ADDRESSES: 'https://127.0.0.1:9/addresses.txt' });
      expect(conclusion).toBe('failure');
      expect(outputs.調書を確かめる).toContain(
        '公表したアドレスの一覧（https://127.0.0.1:9/addresses.txt）につながりませんでした。',
      );
    },
    3 * minutes,
  );
});

describe('on GitLab', () => {
  const { jobs } = pipeline();
  /** What was installed for the last job is there still: the lock file is the same. */
  const job = (name: string, of: Record<string, string>): Ran => {
    const { before_script, script, variables = {} } = jobs[name]!;
    expect(before_script).toEqual(['npm ci']);
    return runShell(script.join('\n'), clone.dir, {
      ...env,
      GITLAB_CI: 'true',
      PUBLISHED_ADDRESSES: published,
      ...variables,
      ...of,
    });
  };
  const change = () => ({ CI_MERGE_REQUEST_DIFF_BASE_SHA: base, CI_PROJECT_DIR: clone.dir });

  it(
    'a good proposal is checked and shown, as a page and as a copy of the site',
    () => {
      clone.git('checkout', '-q', '-f', 'good');
      for (const name of ['check', 'review', 'preview']) {
        const { status, output } = job(name, change());
        expect(status, output).toBe(0);
        for (const path of jobs[name]!.artifacts!.paths ?? []) expect(existsSync(join(clone.dir, path))).toBe(true);
      }
      expect(JSON.parse(read(clone.dir, 'gl-code-quality-report.json'))).toEqual([]);
      expect(read(clone.dir, 'review.html')).toContain(added);
      expect(brokenFileLinks(join(clone.dir, 'preview')).broken).toEqual([]);
    },
    5 * minutes,
  );

  it(
    'a proposal with an error fails, is reported with its line, and shown all the same',
    () => {
      clone.git('checkout', '-q', '-f', 'bad');
      const checked = job('check', change());
      expect(checked.status).toBe(1);
      expect(checked.output).toContain('content/plans/2023/halls.mdx:7:');
      expect(JSON.parse(read(clone.dir, 'gl-code-quality-report.json'))).toMatchObject([
        { location: { path: 'content/plans/2023/halls.mdx', lines: { begin: 7 } } },
      ]);
      expect(job('review', change()).status).toBe(0);
      // As in pipelines that merge before they check: the target's tip is what is public.
      expect(job('review', { ...change(), CI_MERGE_REQUEST_TARGET_BRANCH_SHA: base }).status).toBe(0);
      expect(job('review', { ...change(), CI_MERGE_REQUEST_TARGET_BRANCH_SHA: '0'.repeat(40) }).status).not.toBe(0);
    },
    5 * minutes,
  );

  it(
    'what is merged is built for the address where it will stand, with PDFs, after a browser has been installed, and every page is tested',
    () => {
      clone.git('checkout', '-q', '-f', 'good');
      const { status, output } = job('pages', { CI_PAGES_URL: 'https://city.pages.example/gyokaku' });
      expect(status, output).toBe(0);
      expect(output).toContain('apt-get install -y -qq --no-install-recommends chromium fonts-noto-cjk');
      const site = join(clone.dir, jobs.pages!.artifacts!.paths![0]!);
      expect(read(site, 'index.html')).toContain('<link rel="canonical" href="https://city.pages.example/gyokaku/"');
      expect(read(site, 'pdf/2023/halls.pdf').slice(0, 5)).toBe('%PDF-');
      expect(read(site, 'accessibility/index.html')).toContain('このサイトのすべてのページ（');
    },
    5 * minutes,
  );
});
