import { checks } from '../words/checks.ts';
import { departmentsFile } from './departments.ts';
import type { Rule } from './rule.ts';

/** An office stands in the list once. */
export const duplicateDepartment: Rule = {
  id: 'duplicate-department',
  severity: 'error',
  check: ({ archive }) => {
    const names = archive.departmentEntries.map((entry) => entry.name);
    return names.flatMap((name, index) =>
      names.indexOf(name) < index
        ? [{ file: departmentsFile, path: [index, 'name'], words: checks.duplicateDepartment(name) }]
        : [],
    );
  },
};
