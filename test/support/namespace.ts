import { spawnSync } from 'node:child_process';

/** What a command said that ran where disks are other than those of the machine. */
export interface Ran {
  status: number | null;
  stdout: string;
  stderr: string;
}

/** Whether this machine lets a program have disks of its own: in a container it may not, and on other systems there are none. */
export const canMount =
  process.platform === 'linux' &&
  spawnSync('unshare', ['-Urm', 'sh', '-c', 'mount -t tmpfs tmpfs /mnt'], { stdio: 'ignore' }).status === 0;

/** Runs a shell's commands with a private view of the disks, where they may mount what they like. */
export function withOwnDisks(script: string, env: NodeJS.ProcessEnv, cwd: string): Ran {
  const { status, stdout, stderr } = spawnSync('unshare', ['-Urm', 'sh', '-e', '-c', script], {
    cwd,
    encoding: 'utf8',
    env,
  });
  return { status, stdout, stderr };
}
