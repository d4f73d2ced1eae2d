import { describe, expect, it } from 'vitest';
import { stepsOf, workflow } from '../../support/workflows/github.ts';
import { pipeline } from '../../support/workflows/gitlab.ts';

const commands = ['npm audit --omit=dev --audit-level=high', 'npm audit signatures'];
const install = 'npm ci --ignore-scripts';

describe('the audit of the parts that build the site', () => {
  const { on } = workflow('audit.yml');
  it('runs where the parts change, proposed or merged, and when the week begins; never for a sheet', () => {
    const paths = ['package-lock.json', 'package.json', '.npmrc'];
    expect(on).toEqual({
      pull_request: { paths },
      push: { branches: ['main'], paths },
      workflow_call: null,
    });
  });
  it('asks for weaknesses of what makes the site, and for signatures, each whatever the other finds', () => {
    const steps = stepsOf(workflow('audit.yml')).filter(({ run }) => run !== undefined);
    expect(steps.map(({ run }) => run)).toEqual([install, ...commands]);
    expect(steps.map(({ if: condition }) => condition)).toEqual([
      undefined,
      undefined,
      "${{ !cancelled() && steps.install.outcome == 'success' }}",
    ]);
  });
  it('is the same on both hosts, and runs nothing of what it looks at', () => {
    const { before_script, script } = pipeline().jobs.audit!;
    expect([...before_script, ...script]).toEqual([install, ...commands]);
  });
  it('keeps nothing of another run: what is looked at comes from the registry', () => {
    const [setup] = stepsOf(workflow('audit.yml')).filter(({ uses }) => uses?.startsWith('actions/setup-node@'));
    expect(setup!.with).toEqual({ 'node-version': 24 });
  });
});

describe('the links of the content', () => {
  it('are asked when the week begins, on both hosts', () => {
    expect(stepsOf(workflow('weekly.yml')).flatMap(({ run }) => run ?? [])).toEqual(['npm ci', 'npm run links']);
    expect(pipeline().jobs.links!.script).toEqual(['npm run links']);
  });
});
