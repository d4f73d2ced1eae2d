import { spawn } from 'node:child_process';
import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

const longest = 1000;

/**
 * Removes a folder, and waits for it a second at most: what is left then of a large one goes when this process has ended.
 * Fifty thousand files take a disk several seconds, in which nobody has anything to wait for.
 * @param dir absolute
 */
export async function removeSoon(dir: string): Promise<void> {
  const code = 'require("node:fs").rmSync(process.argv[1], { recursive: true, force: true })';
  const child = spawn(process.execPath, ['-e', code, dir], { detached: true, stdio: 'ignore', windowsHide: true });
  const ended = new Promise<'done' | 'not begun'>((resolve) => {
    child.once('close', () => resolve('done'));
    child.once('error', () => resolve('not begun'));
  });
  const outcome = await Promise.race([ended, wait(longest, 'going on' as const, { ref: false })]);
  if (outcome === 'not begun') rmSync(dir, { recursive: true, force: true });
  child.unref();
}
