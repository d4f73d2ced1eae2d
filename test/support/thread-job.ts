import { appendFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { doJobs } from '../../src/threads.ts';

/** What a job of a test is to do. */
export interface TestJob {
  file?: string;
  milliseconds?: number;
  fails?: string;
  dies?: number;
}

await doJobs<TestJob>(async ({ file, milliseconds, fails, dies }) => {
  if (milliseconds) await setTimeout(milliseconds);
  if (fails !== undefined) throw new RangeError(fails);
  if (dies !== undefined) process.exit(dies);
  if (file) await appendFile(file, 'done\n');
});
