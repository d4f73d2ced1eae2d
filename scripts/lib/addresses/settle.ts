import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addressOfFile, canonicalAddress, isCited, sortedAddresses } from '../../../src/addresses/address.ts';
import { redirectsFileOfSite } from '../../../src/addresses/server-lines.ts';
import { vanishedWords } from '../../../src/addresses/vanished-words.ts';
import { vanishedOf } from '../../../src/addresses/vanished.ts';
import { recordFile } from '../../../src/source/read-record.ts';
import { publishedWords } from '../../../src/words/published.ts';
import { report } from '../../../src/words/report.ts';
import { filesBelow } from '../shards/file-digests.ts';

interface Asked {
  /** What has been published. */
  recorded: readonly string[];
  /** PDFs of a site that makes none are not missing. */
  pdf: boolean;
  base: string;
}

/**
 * Looks whether a finished site holds all that was published, and writes its own list: what it holds and what it leads on from.
 * Asked of the files themselves, whatever the content was taken to yield.
 * @throws with all that is missing, in words for staff
 */
export async function settleAddresses(site: string, { recorded: all, pdf, base }: Asked): Promise<void> {
  const recorded = all.map(canonicalAddress).filter(isCited);
  const live = new Set((await filesBelow(site)).map(addressOfFile).filter(isCited));
  const redirected = redirectedIn(site, base);
  const asked = recorded.filter((address) => pdf || !address.startsWith('/pdf/'));
  const vanished = vanishedOf({ recorded: asked, live, redirected });
  if (vanished.length > 0) {
    const count = vanished.reduce((sum, { others }) => sum + 1 + others, 0);
    const told = vanishedWords(vanished).map(([message, remedy]) => `  ${message}\n  ${report.remedy(remedy)}`);
    throw new Error([publishedWords.lost(count), ...told].join('\n\n'));
  }
  await writeFile(join(site, recordFile), recordText([...live, ...recorded]));
}

/** A record as it lies on a disk. */
export function recordText(addresses: Iterable<string>): string {
  return sortedAddresses(addresses)
    .map((address) => `${address}\n`)
    .join('');
}

/** Files leave no page behind: what is led on from there stands in the host's rules alone. */
function redirectedIn(site: string, base: string): Set<string> {
  const file = join(site, redirectsFileOfSite);
  if (!existsSync(file)) return new Set();
  const from = readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => line.split(' ')[0] || []);
  return new Set(from.map((address) => canonicalAddress(address.slice(base.replace(/\/$/, '').length))));
}
