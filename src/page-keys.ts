import { createHash } from 'node:crypto';
import type { Archive } from './model/archive.ts';
import { flatCategories } from './model/category.ts';
import type { Department } from './model/department.ts';
import type { Item } from './model/item.ts';
import type { Plan } from './model/plan.ts';

/**
 * What a page shows, told in a digest each: a page whose key is that of the last build is taken from there.
 * The code that renders it is not in the key: Astro looks after that by itself.
 */
export interface PageKeys {
  /** Of an item's page, sheet and data: the item with all that is derived from it, its relatives, and its plan's form. */
  item(item: Item): string;
  /** Of all that shows a whole plan: every one of its items. */
  plan(plan: Plan): string;
  /** Of what shows this value alone, beside what every page shows. */
  of(shown: object): string;
}

/** @param settings what the environment says of every page */
export function pageKeysOf(archive: Archive, settings: object): PageKeys {
  const { site, today, glossary, attachments, plans, departments } = archive;
  const [isItem, isPlan, isDepartment, isCategory] = [
    new Set<unknown>(archive.items.values()),
    new Set<unknown>(plans),
    new Set<unknown>(departments),
    new Set<unknown>(plans.flatMap(({ outline }) => flatCategories(outline))),
  ];
  const forms = new Map(plans.map((plan) => [plan, digestOf(formOf(plan))]));
  const common = digestOf([
    [site, today, glossary, attachments, settings],
    plans.map(({ id, name, from, to, status }) => [id, name, from, to, status]),
    departments.map(shallow),
  ]);
  const keys = new Map<Item, string>();
  const itemKey = (item: Item) => {
    const known = keys.get(item) ?? digestOf([common, plain(item, new Set())]);
    keys.set(item, known);
    return known;
  };
  return {
    item: itemKey,
    plan: (plan) => digestOf([common, forms.get(plan), plan.items.map(itemKey)]),
    of: (shown) => digestOf([common, shown]),
  };

  /** A value without its circles. Items that it leads to are told whole, each once: pages show what relatives are judged. */
  function plain(value: unknown, told: Set<unknown>): unknown {
    if (typeof value !== 'object' || value === null) return value;
    if (isPlan.has(value)) return forms.get(value as Plan);
    if (isDepartment.has(value)) return shallow(value as Department);
    if (isCategory.has(value)) return (value as { id: string }).id;
    if (told.has(value)) return (value as Item).id;
    if (isItem.has(value)) told.add(value);
    const parts = value instanceof Map || value instanceof Set ? [...value] : value;
    return Array.isArray(parts)
      ? parts.map((part) => plain(part, told))
      : Object.entries(parts).map(([key, part]) => [key, plain(part, told)]);
  }
}

/** What an item shows of its plan. What is counted over the items shows on pages of the plan alone. */
function formOf({ id, entry, status, boxes, columns, levels }: Plan): unknown {
  return [id, entry, status, [...boxes].sort(), columns, levels];
}

function shallow({ successors, predecessors, items: _, ...office }: Department): unknown {
  return [office, successors.map(({ name }) => name), predecessors.map(({ name }) => name)];
}

function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex').slice(0, 32);
}
