import type { z } from 'zod';
import { defOf } from './def-of.ts';

/** A schema without its `optional` and `default`, and whether it had one. */
export function unwrapped(schema: z.ZodType): { schema: z.ZodType; optional: boolean } {
  const { type, innerType } = defOf(schema);
  const wrapped = type === 'optional' || type === 'default' || type === 'nullable';
  return wrapped ? { schema: unwrapped(innerType!).schema, optional: true } : { schema, optional: false };
}

const typesIn = (schema: z.ZodType) => (defOf(schema).options ?? []).map((option) => defOf(option).type);

/** A string, or a list of plain strings: prose or bullets. Where an entry is a word with a rule, it is a list of words, of which one may stand alone. */
export function isTextUnion(schema: z.ZodType): boolean {
  const list = (defOf(schema).options ?? []).find((option) => defOf(option).type === 'array');
  const entry = list && defOf(list).element;
  return typesIn(schema).includes('string') && entry !== undefined && isPlainString(entry);
}

function isPlainString(schema: z.ZodType): boolean {
  const { type, checks } = schema.def as { type: string; checks?: unknown[] };
  return type === 'string' && !checks?.length;
}

/** The list in a union of a thing and a list of such things. */
export function isOneOrMany(schema: z.ZodType): z.ZodType | undefined {
  return (defOf(schema).options ?? []).find((option) => defOf(option).type === 'array');
}

/** The object in a union of a value and an object that says more of it. */
export function objectIn(schema: z.ZodType): z.ZodType | undefined {
  return (defOf(schema).options ?? []).find((option) => defOf(option).type === 'object');
}
