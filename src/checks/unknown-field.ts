import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { fieldsWritten } from './field-boxes.ts';
import { ruleOfItems } from './rule.ts';

/** A sheet fills only those of the plan's own boxes that the plan has at that place. */
export const unknownField = ruleOfItems('unknown-field', 'error', (item) =>
  fieldsWritten(item).flatMap(({ id, path, here }) => {
    const known = here.map((field) => field.id);
    return known.includes(id) ? [] : [{ path, atKey: true, words: checks.unknownField(id, nearest(id, known), known) }];
  }),
);
