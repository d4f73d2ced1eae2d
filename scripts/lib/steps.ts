import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many things were proven, and how many were not. */
export interface Outcome {
  passed: number;
  failed: number;
}

/** Runs a tool of node_modules/.bin as one test: it passes when it exits with 0. */
export async function runTool(name: string, args: string[]): Promise<Outcome> {
  console.log(`\n> ${[name, ...args].join(' ')}`);
  const code = await run(name, args);
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1 };
}

/** Runs the tests and counts them. A runner that ends without a report has failed, whatever it printed. */
export async function runTests(args: string[]): Promise<Outcome> {
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-test-'));
  const report = join(dir, 'report.json');
  console.log(`\n> ${['vitest', 'run', ...args].join(' ')}`);
  const code = await run('vitest', [
    'run',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    ...args,
  ]);
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(await readFile(report, 'utf8')) as {
      numPassedTests: number;
      numFailedTests: number;
    };
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

function run(name: string, args: string[]): Promise<number> {
  const child = spawn(name, args, {
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}
