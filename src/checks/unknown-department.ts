import { checks } from '../words/checks.ts';
import { departmentMeant, officesIn } from './department-meant.ts';
import { departmentsFile, namesOf } from './departments.ts';
import type { Found, Rule } from './rule.ts';

function wordsFor(name: string, known: readonly string[]): readonly [string, string] {
  const offices = officesIn(name, known);
  return offices
    ? checks.joinedDepartments(name, offices)
    : checks.unknownDepartment(name, departmentMeant(name, known));
}

/** An item, and an office that was succeeded, may only name an office that is listed. */
export const unknownDepartment: Rule = {
  id: 'unknown-department',
  severity: 'error',
  check: ({ archive, unread }) => {
    if (unread.has(departmentsFile)) return [];
    const known = archive.departmentEntries.map((entry) => entry.name);
    const inList = archive.departmentEntries.flatMap((entry, index) =>
      (entry.successors ?? []).flatMap((name, place): Found[] =>
        known.includes(name)
          ? []
          : [
              {
                file: departmentsFile,
                path: [index, 'successors', place],
                words: checks.unknownSuccessor(name, departmentMeant(name, known)),
              },
            ],
      ),
    );
    const inItems = [...archive.items.values()].flatMap(({ file, entry }) =>
      namesOf(entry).flatMap(({ name, path }): Found[] =>
        known.includes(name) ? [] : [{ file, path, words: wordsFor(name, known) }],
      ),
    );
    return [...inList, ...inItems];
  },
};
