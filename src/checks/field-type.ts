import { nearest } from '../nearest.ts';
import type { FieldValue } from '../schema/field-value.ts';
import type { Field } from '../schema/plan/field.ts';
import { checks } from '../words/checks.ts';
import { fieldsWritten } from './field-boxes.ts';
import { ruleOfItems } from './rule.ts';

/** Each of the plan's own boxes holds a value of its kind. */
export const fieldType = ruleOfItems('field-type', 'error', (item) =>
  fieldsWritten(item).flatMap(({ id, value, path, here }) => {
    const field = here.find((candidate) => candidate.id === id);
    const remedy = field ? remedyFor(field, value) : null;
    return remedy === null ? [] : [{ path, words: checks.fieldType(field!.label, remedy) }];
  }),
);

function remedyFor({ type, choices = [] }: Field, value: FieldValue): string | null {
  if (type === 'number') return typeof value === 'number' ? null : checks.fieldNumber;
  if (type === 'date') return typeof value === 'string' && isDate(value) ? null : checks.fieldDate;
  if (type !== 'choice') return null;
  const stray = [value].flat().find((one) => !choices.includes(String(one)));
  return stray === undefined ? null : checks.fieldChoice(choices, nearest(String(stray), choices));
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
