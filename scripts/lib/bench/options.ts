import { join } from 'node:path';
import { buildBench } from '../../../src/words/build-bench.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

/** What `npm run bench` measures. */
export interface BenchOptions {
  /** Sheets of each archive that is measured. */
  items: number[];
  /** Also a build with social cards. */
  cards: boolean;
  /** Without the other generators beside it. */
  alone: boolean;
  /** The file of the figures. */
  out: string;
}

/**
 * @param folder of the benchmark, where the figures lie when no place is given
 * @throws with the usage when an option cannot be read
 */
export function benchOptions(args: readonly string[], folder: string, now: Date): BenchOptions {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  const { values } = readArgs(args, buildBench.usage, { items: text, cards: flag, alone: flag, out: text });
  const { items = '1000,10000', cards = false, alone = false, out } = values;
  if (out === '') throw unreadArgs(args, buildBench.usage);
  const counts = items.split(',').map(Number);
  if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(items)) throw new Error(buildBench.badItems(items));
  const name = now.toISOString().slice(0, 19).replaceAll(':', '');
  return { items: counts, cards, alone, out: out ?? join(folder, `${name}.json`) };
}
