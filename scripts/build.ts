import { writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { askedEnv } from '../src/shard/shard.ts';
import { recordFile } from '../src/source/read-record.ts';
import { beginStage } from '../src/stage.ts';
import { report } from '../src/words/report.ts';
import { shardWords } from '../src/words/shards.ts';
import { formatDate } from '../src/model/calendar-date.ts';
import { publishedAddresses } from './lib/addresses/published.ts';
import { recordedIn } from './lib/addresses/recorded.ts';
import { recordText, settleAddresses } from './lib/addresses/settle.ts';
import { runNode, thriftyHeap, thriftyMemory } from './lib/astro.ts';
import { addAccessibility } from './lib/accessibility/add-results.ts';
import { findChromium } from './lib/chromium.ts';
import { diskFault, onDisk } from './lib/disk-fault.ts';
import { addEditingPage, editedRepository } from './lib/editing-page.ts';
import { checkedAddress, checkedSettings, orExit, outputDir } from './lib/environment.ts';
import { writeHeaders } from './lib/hosting/write-headers.ts';
import { beside, newBuildDir, swapIn } from './lib/output.ts';
import { addPdfs } from './lib/pdf/add-pdfs.ts';
import { takePageCache } from './lib/page-cache.ts';
import { nothingBegun } from './lib/pages-outcome.ts';
import { buildOptions } from './lib/shards/build-options.ts';
import { markShard, readShard, recordForJoin } from './lib/shards/manifest.ts';

const started = performance.now();
const settings = checkedSettings();
const { base } = checkedAddress();
const { plans, rest } = orExit(() => buildOptions(process.argv.slice(2)));

// Told before the work, not after it.
if (settings.pdf || settings.accessibility) await orExit(() => findChromium());
const repository = settings.editing ? orExit(() => editedRepository(settings.contentDir)) : null;
const recorded = [...(await orExit(() => publishedAddresses(process.env))), ...recordedIn(settings.contentDir)];

const target = outputDir();
const building = await orExit(() => onDisk(target, () => newBuildDir(target)));
const pages = await orExit(() => onDisk('.cache', () => takePageCache(process.cwd(), beside(building, 'pages'))));
const published = beside(building, recordFile);
await orExit(() => onDisk(target, () => writeFile(published, recordText(recorded))));
// In a process of its own, which ends before PDFs are printed: the memory that pages take is free then.
const makePages = join(import.meta.dirname, 'lib', 'make-pages.ts');
const program = [...thriftyHeap, makePages, '--outDir', building, ...pages.args, ...rest];
const known = { BUILD_DATE: settings.today, PUBLISHED_ADDRESSES: published };
const code = await runNode(program, { ...known, ...thriftyMemory, ...pages.env, ...askedEnv(plans) });
if (code === nothingBegun) {
  await pages.release();
  console.error(report.stopped);
  process.exit(1);
}
if (code !== 0) failed(diskFault(dirname(building), target) ?? diskFault('.cache', '.cache'));
await pages.release();
beginStage('finish');
const shard = plans === undefined ? null : await readShard(building);
try {
  await onDisk(target, finish);
} catch (error) {
  failed((error as Error).message);
}
const seconds = ((performance.now() - started) / 1000).toFixed(1);
console.log(shard ? shardWords.built(seconds, target, shard.plans) : report.built(seconds, target));

async function finish(): Promise<void> {
  if (settings.pdf && shard?.plans.length !== 0) await addPdfs(building);
  if (repository) await addEditingPage(building, settings.contentDir, repository);
  if (shard) {
    await recordForJoin(building, recorded);
    await markShard(building, shard, settings);
  } else {
    await settleAddresses(building, { recorded, pdf: settings.pdf, base });
    // Of a shard's pages it is said where they are joined: only there are all of them.
    if (settings.accessibility) console.log(await addAccessibility(building, formatDate(settings.today)));
    await writeHeaders(building);
  }
  await swapIn(building, target);
}

/** Nothing has come in the place of the last good site. */
function failed(why: string | null): never {
  if (why !== null) console.error(why);
  console.error(report.failed);
  process.exit(1);
}
