import { checkWords } from '../../../src/words/check-command.ts';
import { readArgs } from '../read-args.ts';
import { type Format, formatNames } from './formats.ts';

export interface CheckOptions {
  format: Format;
  /** Also what is only for a reviewer to look at. */
  notes: boolean;
  /** Name of a rule to explain; empty for the list of all. */
  explain?: string;
}

/** @throws with the usage when an option cannot be read */
export function checkOptions(args: readonly string[]): CheckOptions {
  // `--explain` by itself asks for the list.
  const given = args.map((arg, index) =>
    arg === '--explain' && (args[index + 1] ?? '--').startsWith('--') ? '--explain=' : arg,
  );
  const {
    format = 'text',
    notes = false,
    explain,
  } = readArgs(given, checkWords.usage, {
    format: { type: 'string' },
    notes: { type: 'boolean' },
    explain: { type: 'string' },
  }).values;
  if (!isFormat(format)) throw new Error(checkWords.badFormat(format, formatNames));
  return { format, notes, ...(explain !== undefined && { explain }) };
}

function isFormat(name: string): name is Format {
  return (formatNames as readonly string[]).includes(name);
}
