import { type Category, flatCategories, nameOfCategory } from '../model/category.ts';
import { type Named, nearestNamed } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfPlans } from './rule.ts';

/** Every item belongs to a node that its plan's outline has. */
export const unknownCategory = ruleOfPlans('unknown-category', 'error', ({ outline, items }) => {
  const categories = flatCategories(outline);
  const known = categories.map(({ id }) => id);
  return items.flatMap(({ file, entry: { category } }) =>
    [category].flat().flatMap((id, index) =>
      known.includes(id)
        ? []
        : [
            {
              file,
              path: Array.isArray(category) ? ['category', index] : ['category'],
              words: checks.unknownCategory(id, nearestNamed(id, categories.map(asNamed)), known),
            },
          ],
    ),
  );
});

function asNamed(category: Category): Named {
  return { id: category.id, names: [category.title, nameOfCategory(category)] };
}
