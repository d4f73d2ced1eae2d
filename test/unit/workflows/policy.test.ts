import { describe, expect, it } from 'vitest';
import { workflow, workflowTexts } from '../../support/workflows/github.ts';
import { rightsOf, rules } from '../../support/workflows/policy.ts';

const action = 'actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1';
const top = 'permissions: {}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    timeout-minutes: 5\n';
const steps = (...lines: string[]) => `${top}    steps:\n${lines.map((line) => `      ${line}\n`).join('')}`;

/** For each rule, workflows that break it. */
const bad: Record<keyof typeof rules, string[]> = {
  'every action is one of the host’s own, by the commit of a release': [
    `on: push\n${steps('- uses: actions/checkout@v7')}`,
    `on: push\n${steps('- uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1')}`,
    `on: push\n${steps('- uses: somebody/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1')}`,
  ],
  'nothing may be done that is not granted, and at the top no more than reading': [
    'on: push\njobs: {}',
    'on: push\npermissions: write-all\njobs: {}',
    'on: push\npermissions: {contents: write}\njobs: {}',
  ],
  'commands and scripts hold no expression: what it gives would be run': [
    `on: push\n${steps('- run: echo ${{ github.head_ref }}')}`,
    `on: push\n${steps('- run: |', '    echo', '    echo "${{ github.event.pull_request.title }}"')}`,
    `on: push\n${steps('- uses: x', '  with:', '    script: core.info("${{ github.event.action }}")')}`,
  ],
  'every job ends by itself within the hour': [
    'on: push\njobs: {a: {runs-on: ubuntu-latest, steps: []}}',
    'on: push\njobs: {a: {runs-on: ubuntu-latest, timeout-minutes: 90, steps: []}}',
  ],
  'no secret is read': [`on: push\n${steps('- run: x', '  env: {A: "${{ secrets.A }}"}')}`],
  'a checkout leaves no token behind': [
    `on: push\n${steps(`- uses: ${action}`)}`,
    `on: push\n${steps(`- uses: ${action}`, '  with: {persist-credentials: true}')}`,
  ],
  'proposals are never run with the rights of the repository': ['on: {pull_request_target: }\njobs: {}'],
  'what proposals start only reads': ['on: {pull_request: }\njobs: {a: {permissions: {contents: write}}}'],
  'what runs after a proposal takes in no code and runs no command': [
    `on: {workflow_run: {workflows: [a]}}\n${steps(`- uses: ${action}`)}`,
    `on: {workflow_run: {workflows: [a]}}\n${steps('- run: echo')}`,
  ],
};

describe.each(Object.keys(rules))('%s', (rule) => {
  it.each(Object.keys(workflowTexts))('in %s', (file) => expect(rules[rule]!(workflowTexts[file]!)).toEqual([]));
  it('and one that breaks it is found', () => {
    for (const text of bad[rule]!) expect(rules[rule]!(text), text).not.toEqual([]);
  });
});

describe('the rights of the jobs', () => {
  it('are these and no others: what builds only reads, what publishes builds nothing', () => {
    const all = Object.fromEntries(Object.keys(workflowTexts).map((file) => [file, rightsOf(workflow(file))]));
    expect(all).toEqual({
      'review.yml': {},
      'comment.yml': { comment: { actions: 'read', 'pull-requests': 'write' } },
      'publish.yml': {
        build: { contents: 'read', pages: 'read' },
        deploy: { pages: 'write', 'id-token': 'write' },
      },
      // It starts publish.yml, whose jobs take of this what they need.
      'nightly.yml': { publish: { contents: 'read', pages: 'write', 'id-token': 'write' } },
      // What looks at the parts and at the links of others only reads, and tells nobody but by failing.
      'audit.yml': {},
      'weekly.yml': {},
      'test.yml': {},
    });
    expect(workflow('audit.yml').permissions).toEqual({ contents: 'read' });
    expect(workflow('weekly.yml').permissions).toEqual({ contents: 'read' });
    expect(workflow('test.yml').permissions).toEqual({ contents: 'read' });
    expect(workflow('review.yml').permissions).toEqual({ contents: 'read' });
    expect(workflow('publish.yml').jobs.deploy!.steps).toHaveLength(1);
  });
});

describe('the workflows know each other', () => {
  it('the comment follows the review, by its name', () => {
    expect(workflow('comment.yml').on.workflow_run).toEqual({
      workflows: [workflow('review.yml').name],
      types: ['completed'],
    });
  });
  it('a file with a schedule has nothing else that starts it, and starts what others start, too', () => {
    const scheduled = Object.keys(workflowTexts).filter((file) => 'schedule' in workflow(file).on);
    expect(scheduled).toEqual(['nightly.yml', 'weekly.yml']);
    for (const file of scheduled) expect(Object.keys(workflow(file).on)).toEqual(['schedule']);
    expect(workflow('weekly.yml').jobs.audit!.uses).toBe('./.github/workflows/audit.yml');
    expect(workflow('nightly.yml').jobs.publish!.uses).toBe('./.github/workflows/publish.yml');
    expect(Object.keys(workflow('publish.yml').on)).toEqual(['push', 'workflow_dispatch', 'workflow_call']);
  });
  it('the night begins at ten past midnight in Japan', () => {
    const [{ cron }] = workflow('nightly.yml').on.schedule as [{ cron: string }];
    const [minute, hour, ...everyDay] = cron.split(' ');
    const time = new Date(Date.UTC(2026, 0, 1, Number(hour), Number(minute)));
    expect(time.toLocaleTimeString('sv-SE', { timeZone: 'Asia/Tokyo' })).toBe('00:10:00');
    expect(everyDay).toEqual(['*', '*', '*']);
  });
  it('the week begins on Monday morning in Japan, before the offices open', () => {
    const [{ cron }] = workflow('weekly.yml').on.schedule as [{ cron: string }];
    const [minute, hour, day, month, weekday] = cron.split(' ');
    // A Sunday, in UTC.
    const time = new Date(Date.UTC(2026, 0, 4 + Number(weekday), Number(hour), Number(minute)));
    expect(time.toLocaleString('ja-JP', { timeZone: 'Asia/Tokyo', weekday: 'short' })).toBe('月');
    expect(time.toLocaleTimeString('sv-SE', { timeZone: 'Asia/Tokyo' })).toBe('06:20:00');
    expect([day, month]).toEqual(['*', '*']);
  });
  it('a newer proposal stops the check of the older one, and nothing stops what is being published', () => {
    expect(workflow('review.yml')).toMatchObject({ concurrency: { 'cancel-in-progress': true } });
    expect(workflow('publish.yml')).toMatchObject({ concurrency: { 'cancel-in-progress': false } });
  });
});
