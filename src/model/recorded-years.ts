import { yearsOfColumn } from './fiscal-year.ts';
import type { Item } from './item.ts';

/** The fiscal years that the sheet says something of. */
export function recordedYears(item: Item): number[] {
  return item.timeline.filter(({ recorded }) => recorded).flatMap(({ column }) => yearsOfColumn(column, item.plan.to));
}
