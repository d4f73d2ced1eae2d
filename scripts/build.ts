import { join } from 'node:path';
import { askedEnv } from '../src/shard/shard.ts';
import { beginStage } from '../src/stage.ts';
import { report } from '../src/words/report.ts';
import { shardWords } from '../src/words/shards.ts';
import { formatDate } from '../src/model/calendar-date.ts';
import { runNode, thriftyHeap, thriftyMemory } from './lib/astro.ts';
import { addAccessibility } from './lib/accessibility/add-results.ts';
import { findChromium } from './lib/chromium.ts';
import { addEditingPage, editedRepository } from './lib/editing-page.ts';
import { checkedAddress, checkedSettings, orExit, outputDir } from './lib/environment.ts';
import { writeHeaders } from './lib/hosting/write-headers.ts';
import { newBuildDir, swapIn } from './lib/output.ts';
import { addPdfs } from './lib/pdf/add-pdfs.ts';
import { takePageCache } from './lib/page-cache.ts';
import { nothingBegun } from './lib/pages-outcome.ts';
import { buildOptions } from './lib/shards/build-options.ts';
import { markShard, readShard } from './lib/shards/manifest.ts';

const started = performance.now();
const settings = checkedSettings();
const { base } = checkedAddress();
const { plans, rest } = orExit(() => buildOptions(process.argv.slice(2)));

// Told before the work, not after it.
if (settings.pdf || settings.accessibility) await orExit(() => findChromium());
const repository = settings.editing ? orExit(() => editedRepository(settings.contentDir)) : null;

const target = outputDir();
const building = await newBuildDir(target);
const pages = await takePageCache(process.cwd(), `${building}-pages`);
// In a process of its own, which ends before PDFs are printed: the memory that pages take is free then.
const makePages = join(import.meta.dirname, 'lib', 'make-pages.ts');
const program = [...thriftyHeap, makePages, '--outDir', building, ...pages.args, ...rest];
const env = { BUILD_DATE: settings.today, ...thriftyMemory, ...pages.env, ...askedEnv(plans) };
const code = await runNode(program, env);
if (code === nothingBegun) {
  await pages.release();
  console.error(report.stopped);
  process.exit(1);
}
if (code !== 0) {
  console.error(report.failed);
  process.exit(1);
}
await pages.release();
beginStage('finish');
const shard = plans === undefined ? null : await readShard(building);
if (settings.pdf && shard?.plans.length !== 0) await addPdfs(building);
if (repository) await addEditingPage(building, settings.contentDir, repository);
// Of a shard's pages it is said where they are joined: only there are all of them.
if (settings.accessibility && !shard)
  console.log(await orExit(() => addAccessibility(building, base, formatDate(settings.today))));
if (shard) await markShard(building, shard, settings);
else await writeHeaders(building);
await swapIn(building, target);
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(shard ? shardWords.built(seconds, target, shard.plans) : report.built(seconds, target));
