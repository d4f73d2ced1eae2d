import type { FieldValue } from '../schema/field-value.ts';
import type { Field } from '../schema/plan/field.ts';
import { formatDate } from './calendar-date.ts';
import { formatNumber } from './format-figure.ts';

/** One of the plan's own boxes, filled in. */
export interface FieldBox {
  id: string;
  label: string;
  type: Field['type'];
  unit?: string;
  value: FieldValue;
}

/** What a box with a number or a date shows; null for text, which is Markdown. */
export function plainOfField({ type, unit, value }: FieldBox): string | null {
  if (typeof value === 'number') return `${formatNumber(value)}${unit ?? ''}`;
  return type === 'date' && typeof value === 'string' ? formatDate(value) : null;
}

/** The filled boxes of one place of the form, in the plan's order. */
export function buildFieldBoxes(
  fields: readonly Field[],
  on: Field['on'],
  values: Record<string, FieldValue> | undefined,
): FieldBox[] {
  return fields
    .filter((field) => field.on === on && values && Object.hasOwn(values, field.id))
    .map(({ id, label, type, unit }) => ({
      id,
      label,
      type,
      value: values![id]!,
      ...(unit !== undefined && { unit }),
    }));
}
