import type { ExampleValue } from '../../words/boxes/box-help.ts';
import { type Values, valuesIn } from './example-values.ts';
import type { Form } from './form.ts';

/** A box of an example's entry. */
export interface Mate {
  key: string;
  value: ExampleValue;
  /** The one that the example is of. */
  isOwn: boolean;
}

/**
 * The fewest boxes that an entry must have with the one at this path, in the order of the schema.
 * @param given what the example of its holder tells of this entry
 */
export function matesOf(form: Form, path: string, own: ExampleValue, given: ExampleValue | undefined): Mate[] {
  const box = form.at.get(path)!;
  const { beside = {} } = form.helpAt(path);
  const told: Values = { ...valuesIn(given), ...beside };
  // A whole file is not shown again with every box.
  const isAlone = !path.includes('.');
  const entry = isAlone ? [box] : form.boxes.filter((mate) => mate.holder === box.holder && isBeside(mate.path, path));
  const mates = entry.map((mate) => ({
    ...mate,
    isOwn: mate.path === path,
    value: mate.path === path ? own : (told[mate.key] ?? form.helpAt(mate.path).example),
  }));
  const fewest = mates.filter(({ key, isOwn, isRequired }) => isOwn || isRequired || Object.hasOwn(beside, key));
  const isEnough = isAlone || box.holder.safeParse(valuesOf(fewest)).success;
  return isEnough ? fewest : mates.filter((mate) => fewest.includes(mate) || Object.hasOwn(told, mate.key));
}

function valuesOf(mates: readonly Mate[]): Values {
  return Object.fromEntries(mates.map(({ key, value }) => [key, value]));
}

function isBeside(one: string, other: string): boolean {
  return one.slice(0, one.lastIndexOf('.')) === other.slice(0, other.lastIndexOf('.'));
}
