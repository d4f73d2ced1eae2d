import type { z } from 'zod';
import { defOf } from '../schema/def-of.ts';

/** A key of the format, at its place. */
export interface SchemaBox {
  /** Keys joined by dots, `*` for each entry of a list and for each name that the city chooses: `years.*.grade`. */
  path: string;
  key: string;
  schema: z.ZodType;
  /** What it stands in: an entry of a list, a year's boxes, the whole file. */
  holder: z.ZodType;
  isRequired: boolean;
}

/** Every key that a schema knows, in the order of the schema, each followed by those within it. What holds itself is entered once. */
export function boxesOf(schema: z.ZodType, path = '', above: readonly z.ZodType[] = []): SchemaBox[] {
  if (above.includes(schema)) return [];
  const { shape, innerType, element, valueType, options } = defOf(schema);
  const inside = [...above, schema];
  const same = innerType ? [innerType] : (options ?? []);
  const each = element ?? valueType;
  return [
    ...same.flatMap((one) => boxesOf(one, path, inside)),
    ...(each ? boxesOf(each, joined(path, '*'), inside) : []),
    ...Object.entries(shape ?? {}).flatMap(([key, value]) => {
      const at = joined(path, key);
      const box = { path: at, key, schema: value, holder: schema, isRequired: !accepts(value) };
      return [box, ...boxesOf(value, at, inside)];
    }),
  ];
}

/** The choices of the format that a box takes, or none. */
export function choicesOf(schema: z.ZodType): string[] {
  const { innerType, entries } = defOf(schema);
  return innerType ? choicesOf(innerType) : Object.values(entries ?? {});
}

function accepts(schema: z.ZodType): boolean {
  return schema.safeParse(undefined).success;
}

function joined(path: string, part: string): string {
  return path === '' ? part : `${path}.${part}`;
}
