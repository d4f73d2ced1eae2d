import { flatCategories } from '../model/category.ts';
import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** Every item belongs to a node that its plan's outline has. */
export const checkCategories: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap(({ file, entry, plan }) => {
    const known = flatCategories(plan.outline).map((category) => category.id);
    return [entry.category]
      .flat()
      .flatMap((id, index) =>
        known.includes(id)
          ? []
          : [
              finding(
                'unknown-category',
                'error',
                file,
                Array.isArray(entry.category) ? ['category', index] : ['category'],
                checks.unknownCategory(id, nearest(id, known), known),
              ),
            ],
      );
  });
