import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordFile } from '../src/source/read-record.ts';
import { reviewWords } from '../src/words/review.ts';
import { publishedAddresses } from './lib/addresses/published.ts';
import { recordText } from './lib/addresses/settle.ts';
import { checkedSettings, nameOfContent, orExit } from './lib/environment.ts';
import { findBase } from './lib/review/base.ts';
import { checkOut } from './lib/review/check-out.ts';
import { gitIn } from './lib/review/git.ts';
import { reviewOptions } from './lib/review/options.ts';
import { remarksOn } from './lib/review/remarks.ts';
import { writePage } from './lib/review/write-page.ts';

/** Nothing could be compared: not the same as content that has errors, which the page shows. */
const failed = 2;
const started = performance.now();

const { base, out, summary } = orExit(() => reviewOptions(process.argv.slice(2)), failed);
const settings = checkedSettings(failed);
const { contentDir, today } = settings;
if (!existsSync(contentDir)) {
  console.error(reviewWords.noContent(nameOfContent(settings)));
  process.exit(failed);
}
const recorded = await orExit(() => publishedAddresses(process.env), failed);
const git = await orExit(() => gitIn(contentDir), failed);
const { commit, remarks } = await orExit(() => findBase(git, base), failed);
const before = await orExit(() => checkOut(git, commit), failed);
try {
  const published = join(before.beside, recordFile);
  await writeFile(published, recordText(recorded));
  const sides = { before: before.dir, after: contentDir, today, published };
  const counts = await writePage(out, sides, [...remarks, ...(await remarksOn(git, before))]);
  if (summary !== undefined) await writeFile(summary, `${JSON.stringify(counts)}\n`);
  console.log(reviewWords.counts(counts));
  console.log(reviewWords.done(out, ((performance.now() - started) / 1000).toFixed(1)));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = failed;
} finally {
  await before.remove();
}
