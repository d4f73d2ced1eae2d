import type { DepartmentEntry } from '../schema/department.ts';
import type { Item } from './item.ts';

/** An office, with those it came from and those that took over. */
export interface Department {
  name: string;
  /** Part of its address: the name itself, less what an address cannot hold. */
  id: string;
  kana?: string;
  from?: number;
  to?: number;
  url?: string;
  successors: Department[];
  predecessors: Department[];
  /** Items that name this office, in the order of their plans. */
  items: Item[];
}

export function buildDepartments(entries: readonly DepartmentEntry[]): Map<string, Department> {
  const departments = new Map(
    entries.map(({ successors: _, ...entry }): [string, Department] => [
      entry.name,
      { ...entry, id: idOf(entry.name), successors: [], predecessors: [], items: [] },
    ]),
  );
  for (const entry of entries) {
    const department = departments.get(entry.name)!;
    for (const name of entry.successors ?? []) {
      const successor = departments.get(name);
      if (!successor || successor === department) continue;
      department.successors.push(successor);
      successor.predecessors.push(department);
    }
  }
  return departments;
}

/** All offices that an office came from, nearest first. A circle in the data ends where it began. */
export function predecessorsOf(department: Department): Department[] {
  const found = new Set<Department>();
  const open = [...department.predecessors];
  for (let next = open.shift(); next; next = open.shift()) {
    if (found.has(next) || next === department) continue;
    found.add(next);
    open.push(...next.predecessors);
  }
  return [...found];
}

/** The offices that there are in some year of these. */
export function officesBetween(departments: readonly Department[], from: number, to: number): Department[] {
  return departments.filter((office) => (office.from ?? from) <= to && (office.to ?? to) >= from);
}

function idOf(name: string): string {
  return name.normalize('NFC').replace(/[\s./\\?#%&:;"'<>|*+]+/g, '-');
}
