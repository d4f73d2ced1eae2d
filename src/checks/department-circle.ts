import { predecessorsOf } from '../model/department.ts';
import { checks } from '../words/checks.ts';
import { departmentsFile } from './departments.ts';
import type { Rule } from './rule.ts';

/** No office succeeds itself, directly or by way of others. */
export const departmentCircle: Rule = {
  id: 'department-circle',
  severity: 'error',
  check: ({ archive }) =>
    archive.departmentEntries.flatMap((entry, index) => {
      const department = archive.departments.find(({ name }) => name === entry.name);
      const successors = department?.successors ?? [];
      const comesBack = successors.some(
        (successor) => successor === department || predecessorsOf(department!).includes(successor),
      );
      return entry.successors?.includes(entry.name) || (entry.successors && comesBack)
        ? [{ file: departmentsFile, path: [index, 'successors'], words: checks.departmentCircle(entry.name) }]
        : [];
    }),
};
