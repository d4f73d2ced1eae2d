import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { isMissing, isSystemError } from '../../src/disk/system-error.ts';

const oneDay = 86_400_000;

/** Says in a folder which process works there. */
export function holdFolder(dir: string): void {
  writeFileSync(join(dir, 'holder'), `${hostname()} ${process.pid}\n`);
}

/**
 * Whether the process that worked in a folder is gone. What another machine has on the same disk is taken for its own for a day,
 * and so is what says nothing of who works there: numbers of processes mean nothing beyond their machine.
 */
export function isAbandoned(dir: string): boolean {
  try {
    const [host, pid] = readFileSync(join(dir, 'holder'), 'utf8').trim().split(' ');
    if (host === hostname()) return !isAlive(Number(pid)) || isOld(dir);
  } catch (error) {
    // Nothing is said there, or not to us.
    if (!isSystemError(error)) throw error;
  }
  return isOld(dir);
}

function isOld(dir: string): boolean {
  try {
    return Date.now() - statSync(dir).mtimeMs > oneDay;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    return pid > 0 && process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
