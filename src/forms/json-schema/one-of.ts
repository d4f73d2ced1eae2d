import type { JsonSchema } from './json-schema.ts';

/**
 * One box that takes values of several kinds. Kinds that no value can be at once stand in one schema, each with its own demands,
 * because editors explain and complain of a plain schema better than of a choice between schemas.
 */
export function oneOf(options: readonly JsonSchema[], errorMessage: string | undefined): JsonSchema {
  const said = errorMessage === undefined ? {} : { errorMessage };
  const types = options.flatMap(typesOf);
  const demands = options.flatMap((option) =>
    Object.keys(option).filter((key) => !['type', 'errorMessage'].includes(key)),
  );
  const isPlain = options.every((option) => 'type' in option) && isEachOnce(types) && isEachOnce(demands);
  return isPlain
    ? { ...Object.fromEntries(options.flatMap(Object.entries<unknown>)), type: types, ...said }
    : { anyOf: options, ...said };
}

function typesOf({ type }: JsonSchema): unknown[] {
  return [type].flat();
}

function isEachOnce(list: readonly unknown[]): boolean {
  return new Set(list).size === list.length;
}
