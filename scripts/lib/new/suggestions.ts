import { type Category, flatCategories, itemsWithin, pathOfCategory } from '../../../src/model/category.ts';
import type { Item } from '../../../src/model/item.ts';
import type { Plan } from '../../../src/model/plan.ts';
import { nextInSeries } from './next-in-series.ts';

/** The next name of a file beside those of the same place in the outline. */
export function nextItem(plan: Plan, category: string): string | undefined {
  return nextOf(plan, category, ({ slug }) => slug);
}

/** The next free number; none where the plan's numbers are the names of its files. */
export function nextNumber(plan: Plan, category: string): string | undefined {
  if (plan.items.every(({ entry }) => entry.no === undefined)) return undefined;
  return nextOf(plan, category, ({ no }) => no);
}

/** In the narrowest part of the outline around a place whose names follow a pattern, or in the whole plan. */
function nextOf(plan: Plan, category: string, nameOf: (item: Item) => string): string | undefined {
  const home = flatCategories(plan.outline).find(({ id }) => id === category);
  const around: Category[] = home ? pathOfCategory(home).reverse() : [];
  const taken = plan.items.map(nameOf);
  return [...around.map(itemsWithin), plan.items]
    .map((items) => nextInSeries(items.map(nameOf), taken))
    .find((next) => next !== undefined);
}
