import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

export interface Ran {
  status: number;
  output: string;
}

/** Runs a script as runners do: bash, ending at the first command that fails, with an environment of the runner and not of this machine. */
export function runShell(script: string, dir: string, env: Record<string, string>): Ran {
  const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-e', '-c', script], {
    cwd: dir,
    encoding: 'utf8',
    maxBuffer: 1e9,
    env,
  });
  return { status: status ?? 1, output: `${stdout}${stderr}` };
}

/** How this machine reaches the registry: the runner's way is its own. */
const network =
  /^((https?|no|all)_proxy|NODE_EXTRA_CA_CERTS|SSL_CERT_\w+|npm_config_(registry|cafile|userconfig|cache))$/i;

/** What every runner has: the Node that its first steps bring, and nothing of the project's own. What is installed comes from this machine's cache where it is there. */
export function runnerEnvironment(programs: string): Record<string, string> {
  const { PATH = '', HOME = '', CHROMIUM_PATH } = process.env;
  const system = PATH.split(':').filter((folder) => !folder.includes('node_modules'));
  const ways = Object.entries(process.env).filter(([name, value]) => network.test(name) && value !== undefined);
  return {
    ...(Object.fromEntries(ways) as Record<string, string>),
    PATH: [programs, dirname(process.execPath), ...system].join(':'),
    HOME,
    CI: 'true',
    LANG: 'C.UTF-8',
    npm_config_prefer_offline: 'true',
    ...(CHROMIUM_PATH !== undefined && { CHROMIUM_PATH }),
  };
}

/** A folder of programs that only the runner has, as shell scripts by name. */
export function fakePrograms(folder: string, scripts: Record<string, string>): string {
  mkdirSync(folder, { recursive: true });
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return folder;
}
