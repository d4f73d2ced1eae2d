import type { ItemEntry } from '../schema/item.ts';
import type { PlanEntry } from '../schema/plan.ts';

/** What must be known to draw the form of a plan's sheets. */
export interface PlanSheets {
  id: string;
  entry: PlanEntry;
  /** Every office that a sheet may name. */
  offices: readonly string[];
  items: readonly { slug: string; entry: ItemEntry }[];
}
