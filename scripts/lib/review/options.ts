import { reviewWords } from '../../../src/words/review.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

export interface ReviewOptions {
  /** Anything that git knows a version by. */
  base: string;
  /** The page. */
  out: string;
  /** File for the counts, as JSON. */
  summary?: string;
}

/** @throws with the usage when an option cannot be read, or the base is missing */
export function reviewOptions(args: readonly string[]): ReviewOptions {
  const { noBase, usage } = reviewWords;
  const text = { type: 'string' } as const;
  const { base, out = 'review.html', summary } = readArgs(args, usage, { base: text, out: text, summary: text }).values;
  if (out === '' || summary === '') throw unreadArgs(args, usage);
  if (!base) throw new Error(`${noBase}\n${usage}`);
  return { base, out, ...(summary !== undefined && { summary }) };
}
