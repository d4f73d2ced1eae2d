import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildBench } from '../../../src/words/build-bench.ts';
import type { Command } from './measure.ts';

/** Another generator, ready to run over the plain site. */
export interface Generator {
  name: 'eleventy' | 'hugo';
  /** Folder of its output, from the plain site's. */
  site: string;
  command: Omit<Command, 'cwd'>;
}

const eleventy = '@11ty/eleventy';
const version = '3.1.8';

/**
 * Eleventy and Hugo, as far as they can be had. Eleventy is fetched into the benchmark's own folder, once:
 * 127 packages that nothing but this benchmark needs would come with everybody's install.
 * @param tell says what cannot be had, and why
 */
export async function generatorsIn(folder: string, tell: (message: string) => void): Promise<Generator[]> {
  const found: Generator[] = [];
  const dir = join(folder, `eleventy-${version}`);
  const cmd = join(dir, 'node_modules', eleventy, 'cmd.cjs');
  const fault = existsSync(cmd) ? undefined : await fetchEleventy(dir);
  if (fault === undefined)
    found.push({
      name: 'eleventy',
      site: 'eleventy-site',
      command: { file: process.execPath, args: [cmd, '--quiet'] },
    });
  else tell(buildBench.noEleventy(fault));
  if (spawnSync('hugo', ['version']).status === 0)
    found.push({
      name: 'hugo',
      site: 'hugo-site',
      command: { file: 'hugo', args: ['--config', 'hugo.toml', '--destination', 'hugo-site'] },
    });
  else tell(buildBench.noHugo);
  return found;
}

/** @returns why it could not be fetched */
async function fetchEleventy(dir: string): Promise<string | undefined> {
  await mkdir(dir, { recursive: true });
  const args = ['install', '--prefix', dir, '--no-audit', '--no-fund', `${eleventy}@${version}`];
  const { status, stderr, error } = spawnSync('npm', args, { encoding: 'utf8', shell: process.platform === 'win32' });
  return status === 0 ? undefined : (error?.message ?? stderr.trim().split('\n')[0]!);
}
