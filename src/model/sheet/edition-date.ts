import type { Item } from '../item.ts';

/**
 * The day of a sheet's edition: that on which the city last published, updated, changed or corrected it, by its own record. Null where there is no record.
 * @param today `YYYY-MM-DD`; later entries do not count yet
 */
export function editionDate({ history }: Item, today: string): string | null {
  const dates = history.map(({ date }) => date).filter((date) => date <= today);
  return dates.sort().at(-1) ?? null;
}
