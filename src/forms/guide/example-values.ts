import type { ExampleValue } from '../../words/boxes/box-help.ts';

export type Values = Readonly<Record<string, ExampleValue>>;

/** The boxes of a value that holds some, or none. */
export function valuesIn(value: ExampleValue | undefined): Values {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Values) : {};
}

/** The entry of a list that tells of a key, else its first. */
export function entryWith(key: string, list: ExampleValue | undefined): ExampleValue | undefined {
  const entries = Array.isArray(list) ? (list as readonly ExampleValue[]) : [];
  return entries.find((entry) => Object.hasOwn(valuesIn(entry), key)) ?? entries[0];
}

/** The named entry that tells of a key, else one that holds boxes at all, else the first. */
export function pairWith(key: string, names: ExampleValue | undefined): [name: string, entry: ExampleValue] {
  const pairs = Object.entries(valuesIn(names));
  const holding = pairs.find(([, entry]) => Object.keys(valuesIn(entry)).length > 0);
  return pairs.find(([, entry]) => Object.hasOwn(valuesIn(entry), key)) ?? holding ?? pairs[0]!;
}
