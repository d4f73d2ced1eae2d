import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { commandLine } from '../../src/words/command-line.ts';

/** What a command line says. @throws with the usage where it cannot be read */
export function readArgs<const T extends ParseArgsOptionsConfig>(
  args: readonly string[],
  usage: string,
  options: T,
  allowPositionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals });
  } catch (error) {
    if (error instanceof Error && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS_'))
      throw unreadArgs(args, usage);
    throw error;
  }
}

export function unreadArgs(args: readonly string[], usage: string): Error {
  const said = args.length === 0 ? [] : [commandLine.badOption(args.join(' '))];
  return new Error([...said, usage].join('\n'));
}
