import { parseArgs } from 'node:util';
import { reviewWords } from '../../../src/words/review.ts';

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
  const { base, out = 'review.html', summary } = parsed(args);
  if (!base) throw new Error(`${reviewWords.noBase}\n${reviewWords.usage}`);
  return { base, out, ...(summary !== undefined && { summary }) };
}

function parsed(args: readonly string[]) {
  const options = { base: { type: 'string' }, out: { type: 'string' }, summary: { type: 'string' } } as const;
  try {
    const { values } = parseArgs({ args: [...args], options });
    if (values.out === '' || values.summary === '') throw new Error('An option without a value.');
    return values;
  } catch {
    throw new Error(`${reviewWords.badOption(args.join(' '))}\n${reviewWords.usage}`);
  }
}
