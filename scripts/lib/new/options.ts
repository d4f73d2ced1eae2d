import { newCommand } from '../../../src/words/new-command.ts';
import { readArgs, unreadArgs } from '../read-args.ts';

/** Boxes that the command asks for, in the order in which it does. */
export const askedBoxes = ['title', 'category', 'departments', 'lead', 'no', 'summary'] as const;
export type AskedBox = (typeof askedBoxes)[number];

/** Those that a sheet must have. */
export const neededBoxes = ['title', 'category', 'departments'] as const;

export interface NewOptions {
  plan?: string;
  item?: string;
  /** As typed behind each option. */
  given: Partial<Record<AskedBox, string>>;
}

/** @throws with the usage when an option cannot be read */
export function newOptions(args: readonly string[]): NewOptions {
  const options = Object.fromEntries(
    askedBoxes.map((box) => [box, { type: 'string', multiple: true } as const]),
  ) as Record<AskedBox, { type: 'string'; multiple: true }>;
  const { values, positionals } = readArgs(args, newCommand.usage, options, true);
  // As `npm run excel` and the address have it: 2023/dx-06.
  const [plan, item, ...more] = positionals.length === 1 ? positionals[0]!.split('/') : positionals;
  if (more.length > 0) throw unreadArgs(args, newCommand.usage);
  const given = Object.entries(values).map(([box, texts]) => [box, texts.join(',')]);
  return {
    ...(plan && { plan: plan.trim() }),
    ...(item && { item: item.trim() }),
    given: Object.fromEntries(given) as NewOptions['given'],
  };
}
