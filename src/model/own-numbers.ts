import type { FieldValue } from '../schema/field-value.ts';
import type { ItemEntry } from '../schema/item.ts';
import type { Field } from '../schema/plan/field.ts';

type Values = Record<string, FieldValue>;
interface Holder {
  fields?: Values;
}

/** Decimal notation only. `012` and `0x1F` do not match, so `field-type` reports them. */
const number = /^[-+]?(0|[1-9]\d*)(\.\d+)?$/;

/** Converts the values of the plan's number fields. Other values stay as typed, for `field-type` to report. */
export function withOwnNumbers(entry: ItemEntry, fields: readonly Field[]): ItemEntry {
  const numeric = fields.filter(({ type }) => type === 'number');
  if (numeric.length === 0) return entry;
  const read = <H extends Holder | undefined>(holder: H, on: Field['on']): H =>
    holder?.fields
      ? {
          ...holder,
          fields: numbersIn(
            holder.fields,
            numeric.filter((field) => field.on === on),
          ),
        }
      : holder;
  const { overall, years } = entry;
  return {
    ...read(entry, 'item'),
    ...(overall && { overall: read(overall, 'overall') }),
    ...(years && {
      years: mapped(years, (year) => ({
        ...read(year, 'year'),
        ...(year.checks && { checks: mapped(year.checks, (check) => read(check, 'check')) }),
      })),
    }),
  };
}

function numbersIn(values: Values, fields: readonly Field[]): Values {
  const ids = new Set(fields.map(({ id }) => id));
  return Object.fromEntries(
    Object.entries(values).map(([id, value]) => [
      id,
      ids.has(id) && typeof value === 'string' && number.test(value) ? Number(value) : value,
    ]),
  );
}

function mapped<V>(record: Record<string, V>, change: (value: V) => V): Record<string, V> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
