import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { namesOf } from './departments.ts';
import { ruleOfItems } from './rule.ts';

/** An item is led by one of its own offices. */
export const leadNotInvolved = ruleOfItems('lead-not-involved', 'error', ({ entry }) => {
  const involved = namesOf(entry).map(({ name }) => name);
  return [entry.lead ?? []].flat().flatMap((name, index) =>
    involved.includes(name)
      ? []
      : [
          {
            path: Array.isArray(entry.lead) ? ['lead', index] : ['lead'],
            words: checks.leadNotInvolved(name, nearest(name, involved)),
          },
        ],
  );
});
