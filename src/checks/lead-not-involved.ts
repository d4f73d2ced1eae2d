import { checks } from '../words/checks.ts';
import { departmentMeant, officesIn } from './department-meant.ts';
import { namesOf } from './departments.ts';
import { ruleOfItems } from './rule.ts';

/** An item is led by one of its own offices. */
export const leadNotInvolved = ruleOfItems('lead-not-involved', 'error', ({ entry }, { archive }) => {
  const involved = namesOf(entry).map(({ name }) => name);
  return [entry.lead ?? []].flat().flatMap((name, index) =>
    involved.includes(name) || isMeant(name, involved)
      ? []
      : [
          {
            path: Array.isArray(entry.lead) ? ['lead', index] : ['lead'],
            words: checks.leadNotInvolved(name, departmentMeant(name, involved)),
          },
        ],
  );

  /** Whether a misspelt or joined department name means the lead: `unknown-department` already reports it. */
  function isMeant(lead: string, names: readonly string[]): boolean {
    const known = archive.departmentEntries.map(({ name }) => name);
    return names.some(
      (name) =>
        !known.includes(name) && (officesIn(name, known)?.includes(lead) ?? departmentMeant(name, known) === lead),
    );
  }
});
