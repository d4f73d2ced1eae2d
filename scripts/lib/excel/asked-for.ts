import type { Archive } from '../../../src/model/archive.ts';
import type { Item } from '../../../src/model/item.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { nearest } from '../../../src/nearest.ts';
import { excelCommand } from '../../../src/words/excel-command.ts';
import { type Round, roundOf } from '../../../src/workbook/round.ts';
import { planNamed, roundNamed } from '../plan-and-round.ts';
import type { ExportOptions } from './options.ts';

type Asked = { items: Item[] } | { round: string; plans: { plan: Plan; round: Round }[] };

/**
 * The items, or the plans and their round, that the command line asks for.
 * @param unread files that could not be read
 * @throws when there is none such, with what was likely meant
 */
export function askedFor(archive: Archive, unread: readonly string[], { plan, item, round }: ExportOptions): Asked {
  const plans = plan === undefined ? archive.plans : [planNamed(archive.plans, plan)];
  const broken = unread.find((file) => isAsked(file, plan, item));
  if (broken !== undefined) throw new Error(excelCommand.unread(broken));
  if (item === undefined && round !== undefined) return { round, plans: roundsOf(plans, round, plan !== undefined) };
  const items = plans.flatMap((one) => one.items);
  if (item === undefined) return { items };
  const found = items.find(({ id, slug }) => id === item || (plan !== undefined && slug === item));
  if (found) return { items: [found] };
  const near =
    nearest(
      item,
      items.map(({ id }) => id),
    ) ??
    nearest(
      item,
      items.map(({ slug }) => slug),
    );
  throw new Error(excelCommand.noItem(item, near));
}

/** Of all plans those that have the round; of one that was named, the round must be there. */
function roundsOf(plans: readonly Plan[], text: string, named: boolean): { plan: Plan; round: Round }[] {
  const having = named ? plans : plans.filter((plan) => roundOf(plan, text));
  return (having.length > 0 ? having : plans.slice(0, 1)).map((plan) => ({ plan, round: roundNamed(plan, text) }));
}

function isAsked(file: string, plan: string | undefined, item: string | undefined): boolean {
  if (!file.startsWith('plans/')) return file === 'departments.yaml';
  const [, home = '', name = ''] = file.split('/');
  const slug = name.replace(/\.mdx$/, '');
  if (plan !== undefined && home !== plan) return false;
  return item === undefined || name === 'plan.yaml' || `${home}/${slug}` === item || slug === item;
}
