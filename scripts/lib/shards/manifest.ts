import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isMissing } from '../../../src/disk/system-error.ts';
import { codeDigest } from '../../../src/code-digest.ts';
import type { Settings } from '../../../src/settings.ts';
import { type Shard, manifestFile, shardFolder } from '../../../src/shard/shard.ts';
import { addressOf } from '../../../src/site-address.ts';
import { recordFile } from '../../../src/source/read-record.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { recordedIn } from '../addresses/recorded.ts';
import { recordText } from '../addresses/settle.ts';
import { digestOf, digestOfAll, digestsOf, filesBelow } from './file-digests.ts';

/** What a shard says of itself: it can be joined with those that say the same of all but their plans and files. */
export interface ShardManifest extends Shard {
  kind: typeof kind;
  code: string;
  content: string;
  date: string;
  address: string;
  /** By the names that they have in the environment. */
  settings: Record<string, boolean | string>;
  /** Digest of all its files. */
  files: string;
}

const kind = 'ayumi shard';

/** Which part of a site has just been built, as its pages were made. */
export async function readShard(site: string): Promise<Shard> {
  return JSON.parse(await readFile(join(site, manifestFile), 'utf8')) as Shard;
}

const recordOfShard = `${shardFolder}/${recordFile}`;

/** What is known to have been published, for the join to ask about: a part by itself lacks what the others make. */
export async function recordForJoin(site: string, recorded: readonly string[]): Promise<void> {
  await writeFile(join(site, recordOfShard), recordText(recorded));
}

/** The same, as a part says it. */
export function recordedInShard(site: string): string[] {
  return recordedIn(join(site, shardFolder));
}

/** Makes a finished build a shard that can be joined. */
export async function markShard(site: string, shard: Shard, settings: Settings): Promise<void> {
  const { contentDir, today, cards, pdf, editing, searchSites } = settings;
  const address = addressOf(process.env, process.cwd());
  const manifest: ShardManifest = {
    kind,
    ...shard,
    code: siteCode(),
    content: await contentDigest(contentDir),
    date: today,
    address: `${address.site}${address.base}`,
    settings: { OG: cards, PDF: pdf, ADMIN: editing, SEARCH_SITES: searchSites.join(' ') },
    files: digestOfAll(
      digestsOf(
        site,
        (await filesBelow(site)).filter((file) => file !== manifestFile),
      ),
    ),
  };
  await writeFile(join(site, manifestFile), `${JSON.stringify(manifest, null, 2)}\n`);
}

/** null where the folder is no shard. */
export async function readManifest(dir: string): Promise<ShardManifest | null> {
  try {
    const manifest = JSON.parse(await readFile(join(dir, manifestFile), 'utf8')) as ShardManifest | null;
    return manifest?.kind === kind ? manifest : null;
  } catch (error) {
    if (isMissing(error) || error instanceof SyntaxError) return null;
    throw error;
  }
}

/** All that a site is made by. Files that begin with a dot are those of systems and editors. */
export function siteCode(): string {
  return codeDigest(['src', 'scripts', 'public', 'astro.config.mjs', 'package.json'], /(^|[\\/])[^.\\/][^\\/]*$/);
}

async function contentDigest(dir: string): Promise<string> {
  const { files, attachments } = await readFiles(dir);
  return digestOf(JSON.stringify([files, [...digestsOf(dir, attachments)]]));
}
