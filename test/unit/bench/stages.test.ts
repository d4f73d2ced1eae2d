import { expect, it } from 'vitest';
import { stagesOf } from '../../../scripts/lib/bench/stages.ts';

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
