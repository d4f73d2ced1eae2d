import type { Cell } from '../model/cell.ts';
import { cellsOf } from '../model/cells.ts';
import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import { recordedYears } from '../model/recorded-years.ts';
import { filtersOf } from './filters-of.ts';

/** What search knows an item by: nothing that leads out of it, so that it can be sent to a thread and told in a digest. */
export interface ItemInput {
  id: string;
  path: string;
  no: string;
  title: string;
  /** Name of the plan, and its first year. */
  plan: string;
  from: number;
  /** The newest year that the sheet says something of. */
  latest: number;
  offices: string[];
  /** As written. */
  cells: Cell[];
  /** What the page can be narrowed by: the index's filters. */
  filters: Record<string, string[]>;
}

/** A plan's items as JSON: a text is quickly sent, and the same text makes the same index. */
export function planInput(plan: Plan): string {
  return JSON.stringify(plan.items.map(itemInput));
}

function itemInput(item: Item): ItemInput {
  const { id, path, no, title, plan } = item;
  const cells = cellsOf(item);
  return {
    id,
    path,
    no,
    title,
    plan: plan.name,
    from: plan.from,
    latest: Math.max(plan.from, ...recordedYears(item)),
    offices: item.departments.map(({ department }) => department.name),
    cells,
    filters: filtersOf(item, cells),
  };
}
