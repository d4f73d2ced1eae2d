import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { manifestFile, shardFolder } from '../../../src/shard/shard.ts';
import { shardWords } from '../../../src/words/shards.ts';
import type { ShardAt } from './check-shards.ts';
import { digestOf, digestOfAll, filesBelow } from './file-digests.ts';

interface Seen {
  digest: string;
  in: string[];
}

type Tell = (done: number, total: number) => void;

/**
 * Puts the files of all shards into one folder, each read once. What is in more than one shard belongs to no plan, and is the same in all.
 * @param tell how many of all files have been read @throws when a shard is not what it was when it was made, or shards do not agree
 */
export async function joinFiles(shards: readonly ShardAt[], out: string, tell: Tell = () => undefined): Promise<void> {
  const seen = new Map<string, Seen>();
  const listed = await Promise.all(shards.map(async (shard) => ({ ...shard, files: await filesBelow(shard.dir) })));
  const total = listed.reduce((sum, { files }) => sum + files.length, 0);
  let done = 0;
  for (const { dir, manifest, files } of listed) {
    const digests = new Map<string, string>();
    for (const file of files) {
      tell(++done, total);
      if (file === manifestFile) continue;
      const content = readFileSync(join(dir, file));
      const digest = digestOf(content);
      digests.set(file, digest);
      if (file.startsWith(`${shardFolder}/`)) continue;
      const before = seen.get(file);
      if (before && before.digest !== digest) throw new Error(shardWords.differs(file, before.in[0]!, dir));
      if (before) before.in.push(dir);
      else {
        seen.set(file, { digest, in: [dir] });
        mkdirSync(dirname(join(out, file)), { recursive: true });
        writeFileSync(join(out, file), content);
      }
    }
    if (digestOfAll(digests) !== manifest.files) throw new Error(shardWords.broken(dir));
  }
  for (const [file, { in: dirs }] of seen) {
    const without = shards.find(({ dir }) => !dirs.includes(dir));
    if (dirs.length > 1 && without) throw new Error(shardWords.notInAll(file, dirs[0]!, without.dir));
  }
}
