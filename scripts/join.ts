import { join } from 'node:path';
import { formatDate } from '../src/model/calendar-date.ts';
import { progress } from '../src/progress.ts';
import { indexCache } from '../src/search-index/cache.ts';
import { fileWriter } from '../src/search-index/file-writer.ts';
import { joinPieces } from '../src/search-index/pieces.ts';
import { shardFolder } from '../src/shard/shard.ts';
import { progressWords } from '../src/words/progress.ts';
import { shardWords } from '../src/words/shards.ts';
import { addAccessibility } from './lib/accessibility/add-results.ts';
import { publishedAddresses } from './lib/addresses/published.ts';
import { settleAddresses } from './lib/addresses/settle.ts';
import { onDisk } from './lib/disk-fault.ts';
import { checkedSettings, orExit, outputDir } from './lib/environment.ts';
import { writeHeaders } from './lib/hosting/write-headers.ts';
import { newBuildDir, swapIn } from './lib/output.ts';
import { type ShardAt, checkedShards } from './lib/shards/check-shards.ts';
import { joinFiles } from './lib/shards/join-files.ts';
import { recordedInShard } from './lib/shards/manifest.ts';
import { joinOptions } from './lib/shards/join-options.ts';

const started = performance.now();
const dirs = orExit(() => joinOptions(process.argv.slice(2)));
const published = await orExit(() => publishedAddresses(process.env));
const target = outputDir();
const shards = await orExit(() => checkedShards(dirs, target));
const site = await orExit(() => onDisk(target, () => newBuildDir(target)));
try {
  await onDisk(target, make);
} catch (error) {
  console.error((error as Error).message);
  process.exit(1);
}
console.log(shardWords.joined(((performance.now() - started) / 1000).toFixed(1), target, shards.length));

async function make(): Promise<void> {
  const told = progress(progressWords.joining);
  await joinFiles(shards, site, told.tell);
  told.end();
  const index = 'search-index';
  await joinPieces(
    dirs.map((dir) => join(dir, shardFolder, index)),
    shards[0]!.manifest.all,
    indexCache(join('.cache', index)),
    fileWriter(join(site, index)),
  );
  await settleAddresses(site, { recorded: [...published, ...dirs.flatMap(recordedInShard)], ...addressesOf(shards) });
  if (checkedSettings().accessibility) {
    console.log(await addAccessibility(site, formatDate(shards[0]!.manifest.date)));
  }
  await writeHeaders(site);
  await swapIn(site, target);
}

/** All parts say the same of it. */
function addressesOf([first]: readonly ShardAt[]) {
  const { manifest } = first!;
  return { pdf: manifest.settings.PDF === true, base: new URL(manifest.address).pathname };
}
