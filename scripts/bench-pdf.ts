import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bench } from '../src/words/bench.ts';
import { buildSite } from './lib/bench/build-site.ts';
import { timePdfs } from './lib/bench/time-pdfs.ts';
import { targetsOf } from './lib/pdf/targets.ts';

const [content = 'content', count = '40'] = process.argv.slice(2);
const { dir } = buildSite(content);
const sheets = (await targetsOf(dir, {})).filter(({ name }) => name.includes('/')).slice(0, Number(count));
// A site of those sheets alone, and nothing kept from earlier runs.
const site = await mkdtemp(join(tmpdir(), 'ayumi-bench-pdf-'));
try {
  await cp(join(dir, '_astro'), join(site, '_astro'), { recursive: true });
  for (const { path } of sheets) await cp(join(dir, path), join(site, path), { recursive: true });
  const first = timePdfs(site);
  const again = timePdfs(site);
  console.log(bench.pdfs(sheets.length, first.toFixed(1), again.toFixed(1)));
} finally {
  await rm(site, { recursive: true, force: true });
}
