import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import type { FieldValue } from '../schema/field-value.ts';
import type { Field } from '../schema/plan/field.ts';

/** A box of the plan's own that a sheet fills, and what the plan says of the boxes that may stand there. */
export interface FieldWritten {
  id: string;
  value: FieldValue;
  path: Path;
  /** Those that the plan has at this place of the sheet. */
  here: Field[];
}

type Values = Record<string, FieldValue>;

export function fieldsWritten({ entry, plan }: Item): FieldWritten[] {
  const places: [Field['on'], Path, Values | undefined][] = [
    ['item', ['fields'], entry.fields],
    ['overall', ['overall', 'fields'], entry.overall?.fields],
    ...Object.entries(entry.years ?? {}).flatMap(([key, year]): [Field['on'], Path, Values | undefined][] => [
      ['year', ['years', key, 'fields'], year.fields],
      ...Object.entries(year.checks ?? {}).map(([id, check]): [Field['on'], Path, Values | undefined] => [
        'check',
        ['years', key, 'checks', id, 'fields'],
        check.fields,
      ]),
    ]),
  ];
  return places.flatMap(([on, path, values]) => {
    const here = plan.form.fields.filter((field) => field.on === on);
    return Object.entries(values ?? {}).map(([id, value]) => ({ id, value, path: [...path, id], here }));
  });
}
