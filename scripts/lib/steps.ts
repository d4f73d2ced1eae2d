import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many things were proven, and how many were not. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** A part of the test run. It prints what it found when it ends, so that parts that run at once do not mix. */
export type Step = () => Promise<Outcome>;

/** One step after another. */
export function inTurn(...steps: Step[]): Step {
  return async () => {
    const outcomes: Outcome[] = [];
    for (const step of steps) outcomes.push(await step());
    return sum(outcomes);
  };
}

/** Steps that run at the same time. */
export function atOnce(...steps: Step[]): Step {
  return async () => sum(await Promise.all(steps.map((step) => step())));
}

/** A tool of node_modules/.bin as one test: it passes when it exits with 0. */
export function tool(name: string, ...args: string[]): Step {
  return async () => {
    const { code, output, seconds } = await run(name, args);
    const failed = code === 0 ? 0 : 1;
    return told([name, ...args].join(' '), { passed: 1 - failed, failed }, output, seconds);
  };
}

/** The tests of Vitest projects. A run that ends without a report has failed, whatever it printed. */
export function tests(...projects: string[]): Step {
  return async () => {
    const dir = await mkdtemp(join(tmpdir(), 'ayumi-test-'));
    const report = join(dir, 'report.json');
    const { code, output, seconds } = await run('vitest', [
      'run',
      ...projects.map((project) => `--project=${project}`),
      '--reporter=minimal',
      '--reporter=json',
      `--outputFile.json=${report}`,
    ]);
    const counts = await countsIn(report);
    await rm(dir, { recursive: true, force: true });
    const outcome = code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
    return told(`vitest: ${projects.join(', ')}`, outcome, output, seconds);
  };
}

async function countsIn(report: string): Promise<Outcome> {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed, failed };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return { passed: 0, failed: 1 };
  }
}

function sum(outcomes: Outcome[]): Outcome {
  const total = (key: keyof Outcome) => outcomes.reduce((all, outcome) => all + outcome[key], 0);
  return { passed: total('passed'), failed: total('failed') };
}

function told(what: string, outcome: Outcome, output: string, seconds: number): Outcome {
  const { passed, failed } = outcome;
  if (failed > 0) console.log(output);
  console.log(`${failed > 0 ? '✗' : '✓'} ${what} (${seconds.toFixed()} s, ${passed} passed, ${failed} failed)`);
  return outcome;
}

async function run(name: string, args: string[]): Promise<{ code: number; output: string; seconds: number }> {
  const started = performance.now();
  const child = spawn(name, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const said: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => said.push(chunk));
  const code = await new Promise<number>((resolve, reject) => {
    child.on('close', (exit) => resolve(exit ?? 1));
    child.on('error', reject);
  });
  return { code, output: Buffer.concat(said).toString(), seconds: (performance.now() - started) / 1000 };
}
