import { readFileSync, readdirSync } from 'node:fs';
import { isSystemError } from '../../../src/disk/system-error.ts';

/** A program and all that it has started, at one moment. */
export interface TreeUse {
  /** Bytes in memory of all of them; what they share is counted for each. */
  memory: number;
  /** Seconds of computing so far, with those that have ended. */
  cpu: number;
}

/** What the kernel counts in: the same on all Linux machines of today. */
const ticksPerSecond = 100;

/** Reads it from /proc; undefined on machines that have none. */
export function useOfTree(pid: number): TreeUse | undefined {
  const processes = processesNow();
  if (!processes) return undefined;
  const use = { memory: 0, cpu: 0 };
  const below = (parent: number): number[] =>
    [...processes.values()].filter((one) => one.parent === parent).flatMap((one) => [one.pid, ...below(one.pid)]);
  for (const one of [pid, ...below(pid)]) {
    use.memory += memoryOf(one);
    use.cpu += processes.get(one)?.cpu ?? 0;
  }
  return use;
}

/** Seconds of computing of all programs that this one has started and that have ended; undefined where there is no /proc. */
export function cpuOfEnded(): number | undefined {
  const stat = read(`/proc/self/stat`);
  return stat === undefined ? undefined : fieldsOf(stat).ended;
}

interface Process {
  pid: number;
  parent: number;
  cpu: number;
}

function processesNow(): Map<number, Process> | undefined {
  if (process.platform !== 'linux') return undefined;
  const all = new Map<number, Process>();
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : undefined;
    if (stat === undefined) continue;
    const { parent, own, ended } = fieldsOf(stat);
    all.set(Number(name), { pid: Number(name), parent, cpu: own + ended });
  }
  return all;
}

/** proc_pid_stat(5): after the name in parentheses come state and parent; utime, stime, cutime and cstime are fields 14 to 17. */
function fieldsOf(stat: string): { parent: number; own: number; ended: number } {
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = (at: number) => Number(fields[at - 3]) / ticksPerSecond;
  return { parent: Number(fields[1]), own: ticks(14) + ticks(15), ended: ticks(16) + ticks(17) };
}

function memoryOf(pid: number): number {
  const kilobytes = /^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`) ?? '')?.[1];
  return Number(kilobytes ?? 0) * 1024;
}

/** A process may end between its being listed and its being read. */
function read(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if (isSystemError(error, 'ENOENT', 'ESRCH')) return undefined;
    throw error;
  }
}
