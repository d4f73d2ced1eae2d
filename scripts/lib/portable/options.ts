import { parseArgs } from 'node:util';
import { portableWords } from '../../../src/words/portable.ts';
import { outputDir } from '../environment.ts';

/** Which built site is copied, and where to. */
export interface PortableOptions {
  from: string;
  out: string;
}

/** @throws with the usage when an option cannot be read */
export function portableOptions(args: readonly string[]): PortableOptions {
  try {
    const options = { from: { type: 'string' }, out: { type: 'string' } } as const;
    const { from = outputDir(), out = 'preview' } = parseArgs({ args: [...args], options }).values;
    if (from === '' || out === '') throw new Error('An option without a value.');
    return { from, out };
  } catch {
    throw new Error(`${portableWords.badOption(args.join(' '))}\n${portableWords.usage}`);
  }
}
