import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** An item may only name an office that is listed, and is led by one of its own. */
export const checkInvolvedDepartments: Rule = ({ archive, unread }) => {
  const known = archive.departments.map((department) => department.name);
  const listUnknown = unread.has('departments.yaml');
  return [...archive.items.values()].flatMap(({ file, entry }) => {
    const involved = [entry.departments]
      .flat()
      .map((department) => (typeof department === 'string' ? department : department.name));
    const one = !Array.isArray(entry.departments);
    const unknown = involved.flatMap((name, index) =>
      listUnknown || known.includes(name)
        ? []
        : [
            finding(
              'unknown-department',
              'error',
              file,
              one ? ['departments'] : ['departments', index],
              checks.unknownDepartment(name, nearest(name, known)),
            ),
          ],
    );
    const leads = [entry.lead ?? []].flat();
    const strayLeads = leads.flatMap((name, index) =>
      involved.includes(name)
        ? []
        : [
            finding(
              'lead-not-involved',
              'error',
              file,
              Array.isArray(entry.lead) ? ['lead', index] : ['lead'],
              checks.leadNotInvolved(name, nearest(name, involved)),
            ),
          ],
    );
    return [...unknown, ...strayLeads];
  });
};
