import { type ChildProcess, fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Problem } from '../../../src/finding.ts';
import type { NumberedHostile } from './case.ts';
import { writeFolder } from './write.ts';

/** What came of reading a folder. */
export interface Told {
  problems?: Problem[];
  /** The report in each of its formats. */
  texts?: Record<string, string>;
  /** Whether a site could be built of it. */
  good?: boolean;
  /** Why there is neither. */
  failed?: string;
  /** Milliseconds of the processor. */
  took: number;
}

/** When a reader is given up, in milliseconds of the clock: a machine that does other things meanwhile is slow. */
const limit = 60_000;
const megabytes = 700;

/** Reads every attack by itself, some at a time, in processes that may die of it. */
export async function readAll(
  home: string,
  cases: readonly NumberedHostile[],
  readers = 2,
): Promise<Map<string, Told>> {
  const told = new Map<string, Told>();
  const open = [...cases].reverse();
  await Promise.all(Array.from({ length: readers }, () => readOnOne(home, open, told)));
  return told;
}

async function readOnOne(home: string, open: NumberedHostile[], told: Map<string, Told>): Promise<void> {
  let child: ChildProcess | null = null;
  for (let next = open.pop(); next; next = open.pop()) {
    child ??= fork(join(import.meta.dirname, 'reader.ts'), {
      execArgv: [`--max-old-space-size=${megabytes}`],
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    const base = join(home, next.id);
    mkdirSync(base);
    writeFolder(join(base, 'content'), [next]);
    const result = await ask(child, join(base, 'content'));
    told.set(next.name, result);
    if (child.exitCode !== null || child.signalCode !== null || child.killed) child = null;
    await rm(base, { recursive: true, force: true });
  }
  child?.kill();
}

function ask(child: ChildProcess, dir: string): Promise<Told> {
  return new Promise((resolve) => {
    let words = '';
    const hear = (text: Buffer) => void (words += text.toString());
    const end = (answer: Told) => {
      clearTimeout(timer);
      child.off('message', end).off('exit', died);
      child.stderr?.off('data', hear);
      resolve(answer);
    };
    const died = (code: number | null, signal: string | null) =>
      end({ failed: `died: ${signal ?? code}\n${words.slice(-2000)}`, took: limit });
    const timer = setTimeout(() => {
      child.off('exit', died);
      child.kill('SIGKILL');
      end({ failed: 'too long', took: limit });
    }, limit);
    child.on('message', end).on('exit', died);
    child.stderr?.on('data', hear);
    child.send(dir);
  });
}
