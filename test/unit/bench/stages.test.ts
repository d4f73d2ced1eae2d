import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { readBesides, readMarks, stagesOf } from '../../../scripts/lib/bench/stages.ts';

const marks = [
  { stage: 'load', at: 1000 },
  { stage: 'bundle', at: 1400 },
  { stage: 'load', at: 2000 },
  { stage: 'render', page: 'a.astro', at: 2200 },
  { stage: 'data', page: 'b.json.ts', at: 3200 },
  { stage: 'render', page: 'a.astro', at: 3300 },
] as const;

it('adds up the times of a stage, each until the next one begins', () => {
  const { stages } = stagesOf(marks, [], 4000);
  expect(stages).toEqual([
    { stage: 'load', seconds: 0.6 },
    { stage: 'bundle', seconds: 0.6 },
    { stage: 'render', seconds: 1.7 },
    { stage: 'data', seconds: 0.1 },
  ]);
});

it('adds up the times of a page, the longest first', () => {
  expect(stagesOf(marks, [], 4000).pages).toEqual([
    { page: 'a.astro', seconds: 1.7 },
    { page: 'b.json.ts', seconds: 0.1 },
  ]);
});

it('shares out the computing by the looks around a moment, and tells the most memory that was seen in a stage', () => {
  const samples = [
    { at: 1500, cpu: 1, memory: 100 },
    { at: 2100, cpu: 1.6, memory: 300 },
    { at: 2700, cpu: 2.2, memory: 200 },
    { at: 4000, cpu: 3.5, memory: 500 },
  ];
  const { stages } = stagesOf(marks, samples, 4000);
  const rounded = stages.map(({ stage, cpu, memory }) => [stage, Number(cpu!.toFixed(3)), memory]);
  expect(rounded).toEqual([
    ['load', 0.2, 300],
    ['bundle', 1.5, 100],
    ['render', 1.7, 200],
    ['data', 0.1, undefined],
  ]);
});

it('keeps apart what threads did beside the stages, and adds up those of one kind', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-stages-'));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  const file = join(dir, 'stages.jsonl');
  const threads = [
    { beside: 'cards', seconds: 3, cpu: 2 },
    { beside: 'index', seconds: 5, cpu: 4 },
    { beside: 'cards', seconds: 2, cpu: 1.5 },
  ];
  await writeFile(file, [...marks, ...threads].map((mark) => `${JSON.stringify(mark)}\n`).join(''));
  expect(readMarks(file)).toEqual(marks);
  expect(readBesides(file)).toEqual([
    { beside: 'cards', seconds: 3, cpu: 3.5 },
    { beside: 'index', seconds: 5, cpu: 4 },
  ]);
});
