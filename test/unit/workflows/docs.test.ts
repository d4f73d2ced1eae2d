import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { blockOf, document, unknownCommands } from '../../support/doc-block.ts';
import { parseWorkflowText, workflowTexts } from '../../support/workflows/github.ts';
import { gitlabText, jobsFor } from '../../support/workflows/gitlab.ts';
import { lints } from '../../support/workflows/lint.ts';
import { rules } from '../../support/workflows/policy.ts';
import { fakePrograms, runShell } from '../../support/workflows/run-shell.ts';

const doc = document('publish.md');
const block = (mark: string) => blockOf(doc, mark);

describe('the jobs that the document gives for other places', () => {
  /** publish.yml with this job for its own, as the document says. */
  const publishBy = (job: string) => {
    const text = workflowTexts['publish.yml']!;
    return `${text.slice(0, text.indexOf('  deploy:\n'))}${job.replace(/^(?=.)/gm, '  ')}`;
  };
  it.each(['rsync', 's3'])('%s keeps the rules, and gives its key to the step that needs it alone', async (name) => {
    const text = publishBy(block(`job: ${name}`));
    expect(await lints('publish.yml', text)).toEqual([]);
    for (const [rule, broken] of Object.entries(rules))
      if (rule !== 'no secret is read') expect(broken(text), rule).toEqual([]);
    const { build, deploy } = parseWorkflowText(text).jobs;
    expect(JSON.stringify(build)).not.toMatch(/secrets|id-token/);
    expect(JSON.stringify(deploy)).not.toMatch(/checkout|npm/);
    expect(deploy).toMatchObject({ environment: 'production' });
  });
  it('the night may hand on what the environment holds', async () =>
    expect(await lints('nightly.yml', `${workflowTexts['nightly.yml']}    secrets: inherit\n`)).toEqual([]));
  it('GitLab’s runs for what is merged, and never for a proposal', () => {
    const text = `${gitlabText}\n${block('gitlab: rsync')}`;
    expect(jobsFor({ CI_COMMIT_BRANCH: 'main', CI_DEFAULT_BRANCH: 'main' }, text)).toEqual(['pages', 'deploy']);
    const proposal = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_DEFAULT_BRANCH: 'main' };
    expect(jobsFor(proposal, text)).toEqual(['check', 'review', 'preview']);
  });
});

describe('the commands for a server', () => {
  let dir: string;
  beforeAll(() => (dir = mkdtempSync(join(tmpdir(), 'ayumi-server-'))));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  it('put a version in place at once, leave the one before, and clear away only old ones of their own', () => {
    const server = join(dir, 'server');
    // The server is a folder of this machine; what rsync itself does with its options is not in question.
    const programs = fakePrograms(join(dir, 'programs'), {
      ssh: 'shift; exec sh -e -c "$*"',
      rsync: 'for last; do :; done; mkdir -p "${last#*:}" && cp -r dist/. "${last#*:}"',
      date: 'cat now',
    });
    const publish = (now: string, home: string) => {
      mkdirSync(join(dir, 'dist'), { recursive: true });
      writeFileSync(join(dir, 'dist/index.html'), home);
      writeFileSync(join(dir, 'now'), now);
      const script = block('run: rsync').replace('/srv/gyokaku', server);
      const { status, output } = runShell(script, dir, { PATH: `${programs}:${process.env.PATH}` });
      expect(status, output).toBe(0);
      return readFileSync(join(server, 'current/index.html'), 'utf8');
    };
    expect(publish('20261201T000000Z', 'one')).toBe('one');
    mkdirSync(join(server, 'releases/notes'));
    for (const day of [2, 3, 4, 5, 6]) expect(publish(`2026120${day}T000000Z`, `${day}`)).toBe(`${day}`);
    expect(readdirSync(join(server, 'releases'))).toEqual([
      ...[2, 3, 4, 5, 6].map((day) => `2026120${day}T000000Z`),
      'notes',
    ]);
    expect(readFileSync(join(server, 'releases/20261205T000000Z/index.html'), 'utf8')).toBe('5');
    expect(readdirSync(server).sort()).toEqual(['current', 'releases']);
  });
});

it('the document calls workflows, checks and links by the names that they have', () => {
  const name = (file: string) => parseWorkflowText(workflowTexts[file]!).name;
  for (const words of [
    `Add checks に「${parseWorkflowText(workflowTexts['review.yml']!).jobs.review!.name}」`,
    `Actions →「${name('publish.yml')}」→ Run workflow`,
    `Actions →「${name('nightly.yml')}」→ Enable workflow`,
    ...[...gitlabText.matchAll(/expose_as: (.*)/g)].map(([, shown]) => `「${shown}」を押`),
  ])
    expect(doc).toContain(words);
});

it('the document names no command that there is not', () => expect(unknownCommands(doc)).toEqual([]));
