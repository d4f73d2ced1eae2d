import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Seconds that one of our commands takes, as a program of its own.
 * @throws with the end of its output when it ends with another code than 0
 */
export function timeCommand(script: string, args: readonly string[], env: Record<string, string>): number {
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(import.meta.dirname, '../..', script), ...args],
    {
      encoding: 'utf8',
      env: { ...process.env, ...env },
    },
  );
  if (status !== 0) throw new Error((stdout + stderr).slice(-1000));
  return (performance.now() - started) / 1000;
}
