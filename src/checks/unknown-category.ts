import { flatCategories } from '../model/category.ts';
import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** Every item belongs to a node that its plan's outline has. */
export const unknownCategory = ruleOfItems('unknown-category', 'error', ({ entry, plan }) => {
  const known = flatCategories(plan.outline).map((category) => category.id);
  return [entry.category].flat().flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            path: Array.isArray(entry.category) ? ['category', index] : ['category'],
            words: checks.unknownCategory(id, nearest(id, known), known),
          },
        ],
  );
});
