import { checks } from '../words/checks.ts';
import { departmentMeant } from './department-meant.ts';
import { namesOf } from './departments.ts';
import { ruleOfItems } from './rule.ts';

/** An item is led by one of its own offices. */
export const leadNotInvolved = ruleOfItems('lead-not-involved', 'error', ({ entry }, { archive }) => {
  const involved = namesOf(entry).map(({ name }) => name);
  const known = archive.departmentEntries.map(({ name }) => name);
  // One that is misspelt among the offices is told there, and is this one all the same.
  const meant = involved.filter((name) => !known.includes(name)).map((name) => departmentMeant(name, known));
  return [entry.lead ?? []].flat().flatMap((name, index) =>
    involved.includes(name) || meant.includes(name)
      ? []
      : [
          {
            path: Array.isArray(entry.lead) ? ['lead', index] : ['lead'],
            words: checks.leadNotInvolved(name, departmentMeant(name, involved)),
          },
        ],
  );
});
