import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chosenShard } from '../../../src/shard/chosen-shard.ts';
import { blockOf, document, unknownCommands } from '../../support/doc-block.ts';
import { folder } from '../../support/repository.ts';
import { type Job, parseWorkflowText, workflowTexts } from '../../support/workflows/github.ts';
import { lints } from '../../support/workflows/lint.ts';
import { rightsOf, rules } from '../../support/workflows/policy.ts';
import { fakePrograms, runShell } from '../../support/workflows/run-shell.ts';

const doc = document('scale.md');
const publish = workflowTexts['publish.yml']!;
const ends = [publish.indexOf('  build:\n'), publish.indexOf('  deploy:\n')] as const;

/** publish.yml with the document's jobs in the place of its own, as the document says. */
const text = `${publish.slice(0, ends[0])}${blockOf(doc, 'jobs: shards').replace(/^(?=.)/gm, '  ')}\n${publish.slice(ends[1])}`;
const parsed = parseWorkflowText(text);
const { begin, part, build } = parsed.jobs as Record<'begin' | 'part' | 'build', Job & { strategy: Strategy }>;
interface Strategy {
  matrix: { share: number[] };
}
const runOf = ({ steps }: Job, name: string) => steps!.find((step) => step.name === name)!;

describe('the jobs that the document gives for several machines', () => {
  it('are a workflow in which the linter finds nothing, and keep the rules', async () => {
    expect(await lints('publish.yml', text)).toEqual([]);
    for (const [rule, broken] of Object.entries(rules)) expect(broken(text), rule).toEqual([]);
  });
  it('have only the rights of the one job that they stand for', () =>
    expect(rightsOf(parsed)).toEqual({
      begin: { pages: 'read' },
      part: { contents: 'read' },
      build: { contents: 'read' },
      deploy: { pages: 'write', 'id-token': 'write' },
    }));
  it('use the actions of the other workflows, in the same versions', () => {
    const used = (of: string) => [...of.matchAll(/uses: (actions\/.*)/g)].map(([, action]) => action!);
    const known = [...Object.values(workflowTexts), document('publish.md')].flatMap(used);
    expect(used(text).filter((action) => !known.includes(action))).toEqual([]);
  });
  it('make each share once, of one day and for one address', () => {
    const { share } = part.strategy.matrix;
    expect(share).toEqual(share.map((_, at) => at + 1));
    const { env, run } = runOf(part, '部分を作る');
    expect(env).toEqual({
      PDF: '1',
      BUILD_DATE: '${{ needs.begin.outputs.date }}',
      SITE_URL: '${{ needs.begin.outputs.url }}',
      PUBLISHED_ADDRESSES: '${{ vars.PUBLISHED_ADDRESSES || needs.begin.outputs.addresses }}',
      SHARE: '${{ matrix.share }}/${{ strategy.job-total }}',
    });
    expect(run).toContain('npm run build -- --plans "$SHARE"');
    const plans = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, items: [] }));
    const made = share.flatMap((one) => chosenShard(`${one}/${share.length}`, plans).plans);
    expect(made.sort()).toEqual(['a', 'b', 'c', 'd', 'e']);
  });
  it('ask for the day in Japan and for the address once', async () => {
    const dir = await folder('begin');
    const programs = fakePrograms(join(dir, 'programs'), { gh: 'echo https://city.example/gyokaku/' });
    const output = join(dir, 'output');
    const env = { PATH: `${programs}:${process.env.PATH}`, GITHUB_OUTPUT: output, GITHUB_REPOSITORY: 'city/gyokaku' };
    expect(runShell(begin.steps![0]!.run!, dir, env)).toEqual({ status: 0, output: '' });
    expect(execFileSync('cat', [output], { encoding: 'utf8' })).toMatch(
      /^url=https:\/\/city\.example\/gyokaku\/\naddresses=https:\/\/city\.example\/gyokaku\/addresses\.txt\ndate=\d{4}-\d{2}-\d{2}\n$/,
    );
  });
  it('hand on whole folders, and join them with nothing besides', async () => {
    const dir = await folder('join');
    const programs = fakePrograms(join(dir, 'programs'), {
      npm: 'echo "$*"; [ "$2" = build ] || (cd parts && find . -type f | sort)',
    });
    const env = { PATH: `${programs}:${process.env.PATH}`, SHARE: '1/2' };
    for (const share of [1, 2]) {
      mkdirSync(join(dir, 'dist/shard'), { recursive: true });
      writeFileSync(join(dir, 'dist/shard/shard.json'), '');
      expect(runShell(runOf(part, '部分を作る').run!, dir, env).output).toBe('run build -- --plans 1/2\n');
      mkdirSync(join(dir, `parts/part-${share}`), { recursive: true });
      execFileSync('cp', [join(dir, 'part.tar'), join(dir, `parts/part-${share}`)]);
    }
    expect(runShell(runOf(build, 'サイトを一つにする').run!, dir, env)).toEqual({
      status: 0,
      output: 'run join -- parts/part-1 parts/part-2\n./part-1/shard/shard.json\n./part-2/shard/shard.json\n',
    });
  });
});

it('the document names no command that there is not', () => expect(unknownCommands(doc)).toEqual([]));
