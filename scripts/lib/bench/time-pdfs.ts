import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/**
 * Seconds that `npm run pdf` takes over a built site, as a program of its own, with what it keeps lying in the site's folder.
 * @throws with its output when it fails
 */
export function timePdfs(site: string): number {
  const started = performance.now();
  const script = join(import.meta.dirname, '../../pdf.ts');
  const { status, stderr } = spawnSync(process.execPath, [script], {
    cwd: site,
    encoding: 'utf8',
    env: { ...process.env, OUT_DIR: site },
  });
  if (status !== 0) throw new Error(stderr);
  return (performance.now() - started) / 1000;
}
