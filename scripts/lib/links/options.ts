import { linksWords } from '../../../src/words/links-command.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

/**
 * @returns milliseconds between two questions to one host
 * @throws with the usage when an option cannot be read
 */
export function linksOption(args: string[]): { pause: number } {
  const { usage } = linksWords;
  const { pause = '1' } = readArgs(args, usage, { pause: { type: 'string' } }).values;
  if (!/^\d{1,3}(\.\d+)?$/.test(pause)) throw unreadArgs([pause], usage);
  return { pause: Number(pause) * 1000 };
}
