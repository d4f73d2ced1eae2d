import { expect, it } from 'vitest';
import { measure } from '../../../scripts/lib/bench/measure.ts';

const node = (script: string) => measure({ file: process.execPath, args: ['-e', script], cwd: process.cwd() });
const linux = process.platform === 'linux';

it.runIf(linux)('sees the memory and the computing of what a program starts in its turn', async () => {
  const eats =
    'const held = Buffer.alloc(300e6, 1); const until = Date.now() + 1500; while (Date.now() < until); console.log(held.length)';
  const parent = `require('child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(eats)}])`;
  const { memory, cpu, samples } = await node(parent);
  expect(memory).toBeGreaterThan(300e6);
  expect(memory).toBeLessThan(900e6);
  expect(cpu).toBeGreaterThan(0.1);
  expect(samples.length).toBeGreaterThan(2);
});

it('ends with the last words of a program that fails', async () => {
  await expect(node('console.log("so far"); throw new Error("no further")')).rejects.toThrow(/so far[\s\S]*no further/);
});

it('ends where there is no such program', async () => {
  await expect(measure({ file: 'no-such-program', args: [], cwd: process.cwd() })).rejects.toThrow(/no-such-program/);
});
