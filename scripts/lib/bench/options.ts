import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildBench } from '../../../src/words/build-bench.ts';

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
  const { items = '1000,10000', cards = false, alone = false, out } = parsed(args);
  if (out === '') throw bad(args);
  const counts = items.split(',').map(Number);
  if (!/^[1-9]\d{0,5}(,[1-9]\d{0,5})*$/.test(items)) throw new Error(buildBench.badItems(items));
  const name = now.toISOString().slice(0, 19).replaceAll(':', '');
  return { items: counts, cards, alone, out: out ?? join(folder, `${name}.json`) };
}

function parsed(args: readonly string[]) {
  const [text, flag] = [{ type: 'string' }, { type: 'boolean' }] as const;
  try {
    return parseArgs({ args: [...args], options: { items: text, cards: flag, alone: flag, out: text } }).values;
  } catch {
    throw bad(args);
  }
}

function bad(args: readonly string[]): Error {
  return new Error(`${buildBench.badOption(args.join(' '))}\n${buildBench.usage}`);
}
