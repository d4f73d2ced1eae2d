import { chromium } from 'playwright-core';
import { bench } from '../src/words/bench.ts';
import { buildSite } from './lib/bench/build-site.ts';
import { formatQuality, formatWire } from './lib/bench/format.ts';
import { readQueries } from './lib/bench/queries.ts';
import { plainPagefind } from './lib/bench/plain-pagefind.ts';
import { askPage } from './lib/bench/ask-page.ts';
import { measureWire } from './lib/bench/wire.ts';
import { findChromium } from './lib/chromium.ts';
import { serve } from './lib/serve.ts';

const [content, file] = process.argv.slice(2);
if (content === undefined || file === undefined) {
  console.error(bench.usage);
  process.exit(1);
}
const queries = readQueries(file);
const { dir, seconds } = buildSite(content);
const asPlain = await plainPagefind(dir);
const site = await serve(dir);
const browser = await chromium.launch(await findChromium());
try {
  const page = await browser.newPage();
  const ours = await askPage(page, site.origin, queries);
  const plain = await asPlain(page, site.origin, queries);
  console.log(bench.built(seconds.toFixed(1)));
  console.log(formatQuality(queries, ours, plain));
  console.log(formatWire(await measureWire(browser, site.origin, queries)));
} finally {
  await browser.close();
  site.close();
}
