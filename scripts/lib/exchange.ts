import { spawnSync } from 'node:child_process';

/** Number of Linux's `renameat2` by processor. */
const call: Partial<Record<string, number>> = { x64: 316, arm64: 276 };

/**
 * Has two folders change places in one step of the file system, so that there is no moment at which either is missing.
 * Node has no such step; Perl, which every Debian and every runner of GitHub has, can ask the kernel for it.
 * @returns false where it cannot be done: nothing has happened then
 */
export function exchange(a: string, b: string): boolean {
  const number = call[process.arch];
  if (process.platform !== 'linux' || number === undefined) return false;
  // From the working directory (-100), in exchange (2).
  const program = 'exit(syscall($ARGV[0] + 0, -100, $ARGV[1], -100, $ARGV[2], 2) == 0 ? 0 : 1)';
  return spawnSync('perl', ['-e', program, String(number), a, b], { stdio: 'ignore' }).status === 0;
}
