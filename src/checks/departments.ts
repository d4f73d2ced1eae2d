import type { Path } from '../finding.ts';
import type { ItemEntry } from '../schema/item.ts';

export const departmentsFile = 'departments.yaml';

/** The offices that an item names as its own, each with its place. */
export function namesOf({ departments }: ItemEntry): { name: string; path: Path }[] {
  return [departments].flat().map((named, index) => ({
    name: typeof named === 'string' ? named : named.name,
    path: Array.isArray(departments) ? ['departments', index] : ['departments'],
  }));
}
