import type { Department } from '../model/department.ts';
import { checks } from '../words/checks.ts';
import { namesOf } from './departments.ts';
import { ruleOfItems } from './rule.ts';

/** An office that had ended before the plan began can have no part in it; those that took over may. */
export const abolishedDepartment = ruleOfItems('abolished-department', 'warning', ({ entry, plan }, { archive }) =>
  namesOf(entry).flatMap(({ name, path }) => {
    const office = archive.departments.find((department) => department.name === name);
    if (office?.to === undefined || office.to >= plan.from) return [];
    const now = heirsOf(office, plan.from).map((heir) => heir.name);
    return [{ path, words: checks.abolishedDepartment(name, office.to, plan.from, now) }];
  }),
);

/** The offices that did its work in a year, by way of those that had ended in their turn. */
export function heirsOf(office: Department, year: number): Department[] {
  const seen = new Set<Department>([office]);
  const heirs = new Set<Department>();
  const open = [...office.successors];
  for (let next = open.shift(); next; next = open.shift()) {
    if (seen.has(next)) continue;
    seen.add(next);
    if ((next.to ?? year) >= year) heirs.add(next);
    else open.push(...next.successors);
  }
  return [...heirs];
}
