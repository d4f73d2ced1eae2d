import { portableWords } from '../../../src/words/portable.ts';
import { outputDir } from '../environment.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

/** Which built site is copied, and where to. */
export interface PortableOptions {
  from: string;
  out: string;
}

/** @throws with the usage when an option cannot be read */
export function portableOptions(args: readonly string[]): PortableOptions {
  const { usage } = portableWords;
  const { values } = readArgs(args, usage, { from: { type: 'string' }, out: { type: 'string' } });
  const { from = outputDir(), out = 'preview' } = values;
  if (from === '' || out === '') throw unreadArgs(args, usage);
  return { from, out };
}
