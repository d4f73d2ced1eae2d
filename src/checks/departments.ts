import { predecessorsOf } from '../model/department.ts';
import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

const file = 'departments.yaml';

/** The list of offices itself: each once, successors that exist, no circle. */
export const checkDepartments: Rule = ({ archive, unread }) => {
  if (unread.has(file)) return [];
  const entries = archive.departmentEntries;
  const names = entries.map((entry) => entry.name);
  const addresses = [...archive.departments].map((department) => department.id);
  return entries.flatMap((entry, index) => [
    ...(names.indexOf(entry.name) === index && sharesAddress(entry.name)
      ? [finding('duplicate-address', 'error', file, [index, 'name'], checks.sameAddress(entry.name))]
      : []),
    ...(names.indexOf(entry.name) < index
      ? [finding('duplicate-department', 'error', file, [index, 'name'], checks.duplicateDepartment(entry.name))]
      : []),
    ...(entry.successors ?? []).flatMap((name, place) =>
      names.includes(name)
        ? []
        : [
            finding(
              'unknown-department',
              'error',
              file,
              [index, 'successors', place],
              checks.unknownSuccessor(name, nearest(name, names)),
            ),
          ],
    ),
    ...(entry.successors && (entry.successors.includes(entry.name) || inCircle(entry.name))
      ? [finding('department-circle', 'error', file, [index, 'successors'], checks.departmentCircle(entry.name))]
      : []),
  ]);

  function sharesAddress(name: string): boolean {
    const place = archive.departments.findIndex((candidate) => candidate.name === name);
    return addresses.indexOf(addresses[place]!) < place;
  }

  function inCircle(name: string): boolean {
    const department = archive.departments.find((candidate) => candidate.name === name);
    return (
      department !== undefined &&
      department.successors.some(
        (successor) => successor === department || predecessorsOf(department).includes(successor),
      )
    );
  }
};
