import { parseArgs } from 'node:util';
import { linksWords } from '../../../src/words/links-command.ts';

/**
 * @returns milliseconds between two questions to one host
 * @throws with the usage when an option cannot be read
 */
export function linksOption(args: string[]): { pause: number } {
  const seconds = given(args) ?? '1';
  if (!/^\d{1,3}(\.\d+)?$/.test(seconds)) throw new Error(`${linksWords.badOption(seconds)}\n${linksWords.usage}`);
  return { pause: Number(seconds) * 1000 };
}

function given(args: string[]): string | undefined {
  try {
    return parseArgs({ args, options: { pause: { type: 'string' } } }).values.pause;
  } catch {
    throw new Error(`${linksWords.badOption(args.join(' '))}\n${linksWords.usage}`);
  }
}
