import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Runs Astro's command line in a process of its own, with the Node that runs this one. Resolves to its exit code. */
export function runAstro(args: string[], env: Record<string, string>): Promise<number> {
  return runNode([astroProgram(), ...args], env);
}

/** The file of Astro's command line. */
export function astroProgram(): string {
  const require = createRequire(import.meta.url);
  const manifest = require.resolve('astro/package.json');
  const { bin } = require(manifest) as { bin: { astro: string } };
  return join(dirname(manifest), bin.astro);
}

/** Runs a program with the Node that runs this one. Resolves to its exit code. */
export function runNode(args: string[], env: Record<string, string>): Promise<number> {
  const child = spawn(process.execPath, args, {
    stdio: 'inherit',
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', ...env },
  });
  return new Promise((resolve) => {
    child.on('close', (code) => resolve(code ?? 1));
    child.on('error', () => resolve(1));
  });
}

/** To the C library on Linux: what large buffers took goes back to the system when they are done with. Of 10,000 sheets it is a sixth of the memory. */
export const thriftyMemory = { MALLOC_ARENA_MAX: '2', MALLOC_MMAP_THRESHOLD_: '131072' };

/** To Node: garbage goes when a fifth has come to what is in use, not when it has doubled. Of 10,000 sheets it is a third of the memory and no time. */
export const thriftyHeap = ['--heap-growing-percent=20'];
