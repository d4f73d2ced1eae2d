import type { Path } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { FieldValue } from '../schema/field-value.ts';
import type { Field } from '../schema/plan/field.ts';
import { valueMeant } from '../source/meant.ts';
import { checks } from '../words/checks.ts';
import { expects } from '../words/expects.ts';
import { shape } from '../words/shape.ts';
import { fieldsWritten } from './field-boxes.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';

/** Each of the plan's own boxes holds a value of its kind. */
export const fieldType = ruleOfItems('field-type', 'error', (item) =>
  fieldsWritten(item).flatMap(({ id, value, path, here }) => {
    const field = here.find((candidate) => candidate.id === id);
    if (field?.type === 'choice' && Array.isArray(value))
      return value.flatMap((one, index) => tell(one, field, [...path, index]));
    return field ? tell(value, field, path) : [];
  }),
);

function tell(value: FieldValue, field: Field, path: Path) {
  const remedy = remedyFor(field, value);
  const wrong = Array.isArray(value) ? shape.wrongList : shape.wrong(quote(String(value)));
  return remedy === null ? [] : [{ path, words: [wrong, remedy] as const }];
}

function remedyFor({ type, choices = [], unit }: Field, value: FieldValue): string | null {
  if (type === 'number') return typeof value === 'number' ? null : meant(expects.number, value, unit);
  if (type === 'date') return typeof value === 'string' && isDate(value) ? null : meant(expects.date, value);
  if (type !== 'choice' || choices.includes(String(value))) return null;
  return checks.fieldChoice(choices, nearest(String(value), choices));
}

function meant(expected: string, value: FieldValue, unit?: string): string {
  const near = bareNumber(value, unit) ?? valueMeant(expected, value);
  return near === undefined ? expected : shape.didYouMean(near);
}

/** `340千円` where the unit of the box is 千円: without it no power of ten is lost. */
function bareNumber(value: FieldValue, unit: string | undefined): string | undefined {
  if (unit === undefined || typeof value !== 'string' || !value.endsWith(unit)) return undefined;
  const bare = value.slice(0, -unit.length).normalize('NFKC').replace(/[\s,]/g, '');
  return /^-?\d+(\.\d+)?$/.test(bare) ? bare : undefined;
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
