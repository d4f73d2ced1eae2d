import { type Department, predecessorsOf } from '../model/department.ts';
import { checks } from '../words/checks.ts';
import { departmentsFile } from './departments.ts';
import type { Found, Rule } from './rule.ts';

/** No office succeeds itself, directly or by way of others. Each circle is told once, at its first office. */
export const departmentCircle: Rule = {
  id: 'department-circle',
  severity: 'error',
  check: ({ archive }) => {
    const told = new Set<Department>();
    return archive.departmentEntries.flatMap(({ name, successors = [] }, index): Found[] => {
      const department = archive.departments.find((one) => one.name === name)!;
      const before = predecessorsOf(department);
      const back = department.successors.some((successor) => before.includes(successor));
      if (!successors.includes(name) && (!back || told.has(department))) return [];
      before.filter((one) => predecessorsOf(one).includes(department)).forEach((one) => told.add(one));
      return [{ file: departmentsFile, path: [index, 'successors'], words: checks.departmentCircle(name) }];
    });
  },
};
