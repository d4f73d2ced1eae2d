import { excelCommand } from '../../../src/words/excel-command.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

/** What `npm run excel` is to do. */
export type ExcelOptions = ExportOptions | ImportOptions;

export interface ExportOptions {
  verb: 'export';
  plan?: string;
  /** `2013/10`, or `10` beside a plan. */
  item?: string;
  /** `2026/h1`, `2026/year`, `overall` */
  round?: string;
  /** Folder for the workbooks. */
  out: string;
}

export interface ImportOptions {
  verb: 'import';
  files: string[];
}

/** @throws with the usage when an option cannot be read */
export function excelOptions(args: readonly string[]): ExcelOptions {
  const [verb, ...rest] = args;
  if (verb === 'import') {
    if (rest.length === 0) throw new Error([excelCommand.noFiles, excelCommand.usage].join('\n'));
    if (rest.some((file) => file.startsWith('--'))) throw unreadArgs(args, excelCommand.usage);
    return { verb, files: rest };
  }
  if (verb !== 'export') throw unreadArgs(args, excelCommand.usage);
  const text = { type: 'string' } as const;
  const options = { plan: text, item: text, round: text, out: text };
  const { values, positionals } = readArgs(args, excelCommand.usage, options, true);
  const { out, ...which } = values;
  const isAmbiguous = which.item !== undefined && which.round !== undefined;
  if (positionals.length > 1 || !out || Object.values(which).includes('') || isAmbiguous)
    throw unreadArgs(args, excelCommand.usage);
  return { verb, out, ...which };
}
