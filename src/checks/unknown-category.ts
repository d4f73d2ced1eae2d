import { flatCategories, nameOfCategory } from '../model/category.ts';
import { nearestNamed } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** Every item belongs to a node that its plan's outline has. */
export const unknownCategory = ruleOfItems('unknown-category', 'error', ({ entry, plan }) => {
  const categories = flatCategories(plan.outline);
  const named = categories.map((node) => ({ id: node.id, names: [node.title, nameOfCategory(node)] }));
  const known = categories.map(({ id }) => id);
  return [entry.category].flat().flatMap((id, index) =>
    known.includes(id)
      ? []
      : [
          {
            path: Array.isArray(entry.category) ? ['category', index] : ['category'],
            words: checks.unknownCategory(id, nearestNamed(id, named), known),
          },
        ],
  );
});
