import { parseArgs } from 'node:util';
import { shardWords } from '../../../src/words/shards.ts';

/** The folders of the shards that are to be joined. @throws with the usage when there are none, or an option that there is not */
export function joinOptions(args: readonly string[]): string[] {
  let folders: string[];
  try {
    folders = parseArgs({ args: [...args], options: {}, allowPositionals: true }).positionals;
  } catch {
    throw new Error(`${shardWords.badOption(args.join(' '))}\n${shardWords.joinUsage}`);
  }
  if (folders.length === 0) throw new Error(`${shardWords.noFolders}\n${shardWords.joinUsage}`);
  return folders;
}
