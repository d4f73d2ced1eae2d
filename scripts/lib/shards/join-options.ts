import { shardWords } from '../../../src/words/shards.ts';
import { readArgs } from '../read-args.ts';

/** The folders of the shards that are to be joined. @throws with the usage when there are none, or an option that there is not */
export function joinOptions(args: readonly string[]): string[] {
  const { positionals: folders } = readArgs(args, shardWords.joinUsage, {}, true);
  if (folders.length === 0) throw new Error(`${shardWords.noFolders}\n${shardWords.joinUsage}`);
  return folders;
}
