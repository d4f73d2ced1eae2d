import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, it, onTestFinished } from 'vitest';
import { startJobs } from '../../src/threads.ts';
import type { TestJob } from '../support/thread-job.ts';

const job = new URL('../support/thread-job.ts', import.meta.url);
const start = (jobs: TestJob[], threads: number) => startJobs(job, jobs, threads);

async function folder(): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-threads-'));
  onTestFinished(() => rm(dir, { recursive: true }));
  return dir;
}

/** Begins these jobs and does what is said here, in a process of its own. */
async function program(jobs: TestJob[], then: string) {
  const file = join(await folder(), 'program.ts');
  const code = `import { startJobs } from ${JSON.stringify(new URL('../../src/threads.ts', import.meta.url).href)};
    const work = startJobs(new URL(${JSON.stringify(job.href)}), ${JSON.stringify(jobs)}, 2);
    ${then}`;
  await writeFile(file, code);
  return spawnSync(process.execPath, [file], { encoding: 'utf8' });
}

it('does every job once, in as many threads as are asked for', async () => {
  const dir = await folder();
  const jobs = Array.from({ length: 50 }, (_, index) => ({ file: join(dir, String(index)) }));
  const work = start(jobs, 3);
  await work.finished();
  expect([work.done(), work.total]).toEqual([50, 50]);
  for (const { file } of jobs) expect(readFileSync(file, 'utf8')).toBe('done\n');
});

it('is at its end at once where there is nothing to do', async () => {
  await expect(start([], 2).finished()).resolves.toBeUndefined();
});

it('throws what a thread has thrown, and lets nobody work on', async () => {
  const work = start([{ fails: 'No such font' }, ...Array<TestJob>(20).fill({ milliseconds: 100 })], 2);
  await expect(work.finished()).rejects.toThrow(new RangeError('No such font'));
  await setTimeout(1000);
  expect(work.done()).toBeLessThan(5);
});

it('tells late waiters too what went wrong before they came', async () => {
  const work = start([{ fails: 'No such font' }], 1);
  await setTimeout(1000);
  await expect(work.finished()).rejects.toThrow('No such font');
});

it('hangs on no thread that dies', async () => {
  await expect(start([{ dies: 3 }, {}, {}], 1).finished()).rejects.toThrow('A thread ended with 3.');
  await expect(start([{ dies: 0 }, {}, {}], 1).finished()).rejects.toThrow('The threads left 3 of 3 jobs undone.');
});

it('does not hold up the end of a process that does not wait', async () => {
  const began = performance.now();
  const { status, stderr } = await program([{ milliseconds: 50_000 }], '');
  expect([status, stderr]).toEqual([0, '']);
  expect(performance.now() - began).toBeLessThan(30_000);
});

it('holds up the end of a process that waits', async () => {
  const { status, stdout } = await program(
    [{ milliseconds: 300 }, { milliseconds: 300 }],
    `await work.finished(); console.log(work.done());`,
  );
  expect([status, stdout]).toEqual([0, '2\n']);
});
