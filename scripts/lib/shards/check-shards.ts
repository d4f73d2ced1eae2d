import { relative, resolve } from 'node:path';
import { shardWords } from '../../../src/words/shards.ts';
import { type ShardManifest, readManifest, siteCode } from './manifest.ts';

/** A folder that holds a shard, by the name that it was given. */
export interface ShardAt {
  dir: string;
  manifest: ShardManifest;
}

/** The shards in these folders. @throws when one is none, or they are not, each once, the shards of one site that can be joined here */
export async function checkedShards(dirs: readonly string[], out: string, code = siteCode()): Promise<ShardAt[]> {
  const shards: ShardAt[] = [];
  for (const dir of dirs) {
    const manifest = await readManifest(dir);
    if (!manifest) throw new Error(shardWords.noShard(dir));
    if (isWithin(dir, out) || isWithin(out, dir)) throw new Error(shardWords.overOut(dir, out));
    shards.push({ dir, manifest });
  }
  const [first, ...others] = shards as [ShardAt, ...ShardAt[]];
  for (const other of others) refuseOther(first, other);
  if (first.manifest.code !== code) throw new Error(shardWords.otherCode(first.dir));
  refuseTwice(shards);
  const missing = first.manifest.all.filter((plan) => !shards.some(({ manifest }) => manifest.plans.includes(plan)));
  if (missing.length > 0) throw new Error(shardWords.missing(missing));
  return shards;
}

function refuseOther(first: ShardAt, other: ShardAt): void {
  const [a, b, dirs] = [first.manifest, other.manifest, [first.dir, other.dir] as const];
  if (a.code !== b.code) throw new Error(shardWords.otherCodes(...dirs));
  if (a.content !== b.content) throw new Error(shardWords.otherContent(...dirs));
  if (a.date !== b.date) throw new Error(shardWords.otherDate(...dirs, [a.date, b.date]));
  if (a.address !== b.address) throw new Error(shardWords.otherAddress(...dirs, [a.address, b.address]));
  const settings = Object.keys(a.settings).filter((name) => a.settings[name] !== b.settings[name]);
  if (settings.length > 0) throw new Error(shardWords.otherSettings(...dirs, settings));
}

function refuseTwice(shards: readonly ShardAt[]): void {
  const home = new Map<string, string>();
  for (const { dir, manifest } of shards)
    for (const plan of manifest.plans) {
      const before = home.get(plan);
      if (before !== undefined) throw new Error(shardWords.twice(plan, before, dir));
      home.set(plan, dir);
    }
}

function isWithin(inner: string, outer: string): boolean {
  return !/^\.\.([\\/]|$)/.test(relative(resolve(outer), resolve(inner)));
}
