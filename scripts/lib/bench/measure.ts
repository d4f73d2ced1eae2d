import { spawn } from 'node:child_process';
import { type TreeUse, cpuOfEnded, useOfTree } from './process-tree.ts';

/** What a program took. */
export interface Measured {
  seconds: number;
  /** Seconds of computing, of the program and all that it started; undefined where the machine does not tell. */
  cpu?: number;
  /** The most bytes that all of them held at one moment. */
  memory?: number;
}

/** A look at the program while it ran. */
export interface Sample extends TreeUse {
  /** Milliseconds since 1970. */
  at: number;
}

export interface Command {
  file: string;
  args: readonly string[];
  cwd: string;
  env?: Record<string, string>;
}

const interval = 100;

/**
 * Runs a program and looks at it ten times a second.
 * @throws with the end of its output when it ends with another code than 0
 */
export async function measure({ file, args, cwd, env }: Command): Promise<Measured & { samples: Sample[] }> {
  const before = cpuOfEnded();
  const started = performance.now();
  const child = spawn(file, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (output = (output + text).slice(-2000)));
  const samples: Sample[] = [];
  const timer = setInterval(() => {
    const use = child.pid === undefined ? undefined : useOfTree(child.pid);
    if (use) samples.push({ at: performance.timeOrigin + performance.now(), ...use });
  }, interval);
  const code = await new Promise((resolve) => {
    child.on('close', resolve);
    child.on('error', (error) => resolve(error.message));
  });
  clearInterval(timer);
  if (code !== 0) throw new Error([file, ...args, code].join(' ') + `\n${output}`);
  const seconds = (performance.now() - started) / 1000;
  const after = cpuOfEnded();
  return {
    seconds,
    ...(before !== undefined && after !== undefined && { cpu: after - before }),
    ...(samples.length > 0 && { memory: Math.max(...samples.map(({ memory }) => memory)) }),
    samples,
  };
}
