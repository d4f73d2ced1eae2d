import type { Finding, Path } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { FieldValue } from '../schema/field-value.ts';
import type { Field } from '../schema/plan/field.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding, findingAtKey } from './rule.ts';

/** The plan's own boxes: only those it has, each with a value of its kind. */
export const checkFields: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap(({ file, entry, plan }) => {
    const places: [Field['on'], Path, Record<string, FieldValue> | undefined][] = [
      ['item', ['fields'], entry.fields],
      ['overall', ['overall', 'fields'], entry.overall?.fields],
      ...Object.entries(entry.years ?? {}).flatMap(
        ([key, year]): [Field['on'], Path, Record<string, FieldValue> | undefined][] => [
          ['year', ['years', key, 'fields'], year.fields],
          ...Object.entries(year.checks ?? {}).map(
            ([id, check]): [Field['on'], Path, Record<string, FieldValue> | undefined] => [
              'check',
              ['years', key, 'checks', id, 'fields'],
              check.fields,
            ],
          ),
        ],
      ),
    ];
    return places.flatMap(([on, path, values]) =>
      Object.entries(values ?? {}).flatMap(([id, value]) =>
        findingsOf(id, value, on, [...path, id], plan.form.fields, file),
      ),
    );
  });

function findingsOf(
  id: string,
  value: FieldValue,
  on: Field['on'],
  path: Path,
  fields: readonly Field[],
  file: string,
): Finding[] {
  const here = fields.filter((field) => field.on === on);
  const field = here.find((candidate) => candidate.id === id);
  if (!field) {
    const known = here.map((candidate) => candidate.id);
    return [findingAtKey('unknown-field', 'error', file, path, checks.unknownField(id, nearest(id, known), known))];
  }
  const remedy = remedyFor(field, value);
  return remedy === null ? [] : [finding('field-type', 'error', file, path, checks.fieldType(field.label, remedy))];
}

function remedyFor(field: Field, value: FieldValue): string | null {
  switch (field.type) {
    case 'number':
      return typeof value === 'number' ? null : checks.fieldNumber;
    case 'date':
      return typeof value === 'string' && isDate(value) ? null : checks.fieldDate;
    case 'choice': {
      const choices = field.choices ?? [];
      const written = [value].flat().map(String);
      const stray = written.find((one) => !choices.includes(one));
      return stray === undefined ? null : checks.fieldChoice(choices, nearest(stray, choices));
    }
    default:
      return null;
  }
}

function isDate(value: string): boolean {
  const date = new Date(`${value}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(date.getTime()) && date.toISOString().startsWith(value);
}
