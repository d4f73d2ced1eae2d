import type { z } from 'zod';
import { digitsBetween } from './digits.ts';
import type { JsonSchema } from './json-schema.ts';
import { saidBy, type Check } from './checks-of.ts';
import { patternsOf } from './patterns.ts';

/** A box of words. Where YAML reads a number or truth value into what was typed, the words are taken; so they are no fault here either. */
export function wordsSchema(schema: z.ZodType, checks: readonly Check[], otherwise: string): JsonSchema {
  const takes = (...texts: string[]) => texts.every((text) => schema.safeParse(text).success);
  const number = takes('7', '-7', '1.5')
    ? { type: 'number' }
    : takes('7', '-7')
      ? { type: 'integer' }
      : wholeFrom(takes);
  const types = ['string', number?.type, takes('true', 'false') && 'boolean'].filter(Boolean);
  const message = saidBy(schema) ?? checks.map(saidBy).find(Boolean) ?? otherwise;
  return {
    ...number,
    type: types.length === 1 ? 'string' : types,
    ...patternsOf(checks, message),
    errorMessage: message,
  };
}

/** Numbers that are right without their quotes, where not every one is: an item's name, a code of six digits. */
function wholeFrom(takes: (text: string) => boolean): { type: string; minimum: number; maximum?: number } | undefined {
  if (takes('7') && takes('2013')) return { type: 'integer', minimum: 0 };
  // Six digits that prove themselves: 全国地方公共団体コード.
  return takes('011002') ? { type: 'integer', minimum: 100_000, maximum: 999_999 } : undefined;
}

/** A box of numbers: also within quotes. */
export function numberSchema(schema: z.ZodType, checks: readonly Check[], otherwise: string): JsonSchema {
  const { isInt, minimum, maximum } = limitsOf(checks);
  const message = saidBy(schema) ?? checks.map(saidBy).find(Boolean) ?? otherwise;
  const digits = minimum !== undefined && maximum !== undefined ? digitsBetween(minimum, maximum) : '-?[0-9]+';
  return {
    type: [isInt ? 'integer' : 'number', 'string'],
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
    pattern: `^${digits}(\\.${isInt ? '0' : '[0-9]'}+)?$`,
    errorMessage: message,
  };
}

/** true or false: also within quotes. */
export function flagSchema(otherwise: string): JsonSchema {
  return { type: ['boolean', 'string'], pattern: '^(true|false)$', errorMessage: otherwise };
}

function limitsOf(checks: readonly Check[]): { isInt: boolean; minimum?: number; maximum?: number } {
  const of = (kind: string) => checks.find(({ check }) => check === kind)?.value as number | undefined;
  const [minimum, maximum] = [of('greater_than'), of('less_than')];
  return {
    isInt: checks.some(({ check }) => check === 'number_format'),
    ...(minimum !== undefined && { minimum }),
    ...(maximum !== undefined && { maximum }),
  };
}
