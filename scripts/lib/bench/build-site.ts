import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { bench } from '../../../src/words/bench.ts';

/** Builds a content folder with the command that people use, into a folder of the benchmark's own. */
export function buildSite(content: string): { dir: string; seconds: number } {
  const dir = join(resolve('.cache'), 'bench-site');
  const started = performance.now();
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    encoding: 'utf8',
    maxBuffer: 1e9,
    env: { ...process.env, CONTENT_DIR: content, OUT_DIR: dir, OG: '0', BASE: '', SITE_URL: '' },
  });
  if (status !== 0) {
    console.error(`${stdout.slice(-2000)}\n${stderr.slice(-2000)}\n${bench.failed}`);
    process.exit(1);
  }
  return { dir, seconds: (performance.now() - started) / 1000 };
}
