import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { afterEach, expect, it, onTestFinished, vi } from 'vitest';
import { readMarks } from '../../../scripts/lib/bench/stages.ts';
import { stageTimes } from '../../../src/integrations/stage-times.ts';

type Hooks = Required<AstroIntegration['hooks']>;
const asked = <T>(part: Partial<T>) => part as T;

afterEach(() => vi.unstubAllEnvs());

/** Walks through a build of these pages, as Astro would. */
async function build(pages: readonly string[]): Promise<void> {
  const { hooks } = stageTimes();
  const astros: AstroPrerenderer = {
    name: 'test',
    getStaticPaths: () => Promise.resolve([]),
    render: ({ url }) => Promise.resolve(new Response(url)),
  };
  let used = astros;
  await hooks['astro:build:start']!(
    asked<Parameters<Hooks['astro:build:start']>[0]>({
      setPrerenderer: (own) => (used = typeof own === 'function' ? own(astros) : own),
    }),
  );
  await used.getStaticPaths();
  for (const component of pages) {
    const routeData = asked<Parameters<AstroPrerenderer['render']>[1]['routeData']>({ component });
    const response = await used.render(new Request('http://localhost/page'), { routeData });
    expect(await (response as Response).text()).toBe('http://localhost/page');
  }
}

it('notes down what a build is doing, by the kind of its pages, once for all pages of a file', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-bench-test-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  const file = join(dir, 'stages.jsonl');
  vi.stubEnv('STAGE_TIMES', file);
  const item = 'src/pages/plans/[plan]/[item]/index.astro';
  await build([item, item, 'src/pages/data/index.astro', 'src/pages/data/[plan]/[item].json.ts']);
  const marks = readMarks(file);
  expect(marks.map(({ stage, page }) => [stage, page])).toEqual([
    ['load', undefined],
    ['render', item],
    ['render', 'src/pages/data/index.astro'],
    ['data', 'src/pages/data/[plan]/[item].json.ts'],
  ]);
  expect(marks.map(({ at }) => at)).toEqual(marks.map(({ at }) => at).sort((a, b) => a - b));
  expect(Math.abs(marks[0]!.at - Date.now())).toBeLessThan(60_000);
});

it('leaves the build as it is where nobody asks', async () => {
  vi.stubEnv('STAGE_TIMES', '');
  const { hooks } = stageTimes();
  const setPrerenderer = vi.fn();
  await hooks['astro:build:start']!(asked<Parameters<Hooks['astro:build:start']>[0]>({ setPrerenderer }));
  expect(setPrerenderer).not.toHaveBeenCalled();
});
