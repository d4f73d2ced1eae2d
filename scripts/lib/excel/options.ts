import { parseArgs } from 'node:util';
import { excelCommand } from '../../../src/words/excel-command.ts';

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
    if (rest.some((file) => file.startsWith('--'))) throw bad(args);
    return { verb, files: rest };
  }
  if (verb !== 'export') throw bad(args);
  const text = { type: 'string' } as const;
  try {
    const { values } = parseArgs({ args: rest, options: { plan: text, item: text, round: text, out: text } });
    const { out, ...which } = values;
    if (!out || Object.values(which).includes('')) throw new Error('An option without a value.');
    if (which.item !== undefined && which.round !== undefined) throw new Error('One or the other.');
    return { verb, out, ...which };
  } catch {
    throw bad(args);
  }
}

function bad(args: readonly string[]): Error {
  const said = args.length === 0 ? [] : [excelCommand.badOption(args.join(' '))];
  return new Error([...said, excelCommand.usage].join('\n'));
}
