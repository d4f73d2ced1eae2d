import { flatCategories } from './category.ts';
import type { Item } from './item.ts';
import type { Plan } from './plan.ts';

/** Puts a plan's items into its outline, under their parents and with their offices. References that lead nowhere are left out; the checks name them. */
export function linkItems(plan: Plan, items: readonly Item[]): void {
  const categories = new Map(flatCategories(plan.outline).map((category) => [category.id, category]));
  const bySlug = new Map(items.map((item) => [item.slug, item]));
  for (const item of [...items].sort(byNumber)) {
    const { category, parent } = item.entry;
    const [home, ...others] = [category].flat().map((id) => categories.get(id));
    item.home = home ?? null;
    item.alsoIn = others.filter((other) => other !== undefined);
    home?.items.push(item);
    item.alsoIn.forEach((other) => other.reposted.push(item));
    item.parent = (parent !== undefined && parent !== item.slug && bySlug.get(parent)) || null;
    item.parent?.parts.push(item);
    item.departments.forEach(({ department }) => department.items.push(item));
  }
  const homes = new Map([...categories.values()].map((category, index) => [category, index]));
  const place = (item: Item) => (item.home ? homes.get(item.home)! : Infinity);
  plan.items = [...items].sort((a, b) => place(a) - place(b) || byNumber(a, b));
}

const collator = new Intl.Collator('ja', { numeric: true });

/** 2 before 10, R1-1 before R2-1. */
function byNumber(a: Item, b: Item): number {
  return collator.compare(a.no, b.no) || collator.compare(a.slug, b.slug);
}
