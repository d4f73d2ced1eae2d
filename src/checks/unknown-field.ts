import { nearestNamed, same } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { fieldsWritten } from './field-boxes.ts';
import { ruleOfItems } from './rule.ts';

/** A sheet fills only those of the plan's own boxes that the plan has at that place. */
export const unknownField = ruleOfItems('unknown-field', 'error', (item) =>
  fieldsWritten(item).flatMap(({ id, path, here }) => {
    const known = here.map((field) => field.id);
    if (known.includes(id)) return [];
    const elsewhere = item.plan.form.fields.find(
      (field) => !here.includes(field) && same(id, [field.id, field.label]) !== undefined,
    );
    const named = here.map((field) => ({ id: field.id, names: [field.label] }));
    const near = nearestNamed(id, named);
    const words =
      near === undefined && elsewhere
        ? checks.fieldElsewhere(elsewhere.id, elsewhere.on)
        : checks.unknownField(id, near, known);
    return [{ path, atKey: true, words }];
  }),
);
