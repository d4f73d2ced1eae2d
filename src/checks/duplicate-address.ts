import { checks } from '../words/checks.ts';
import { departmentsFile } from './departments.ts';
import type { Rule } from './rule.ts';

/** Two offices whose names differ in nothing that an address can hold would share a page. */
export const duplicateAddress: Rule = {
  id: 'duplicate-address',
  severity: 'error',
  check: ({ archive }) => {
    const addresses = archive.departments.map((department) => department.id);
    return archive.departments.flatMap(({ id, name }, place) => {
      if (addresses.indexOf(id) === place) return [];
      const index = archive.departmentEntries.findIndex((entry) => entry.name === name);
      return [{ file: departmentsFile, path: [index, 'name'], words: checks.sameAddress(name) }];
    });
  },
};
