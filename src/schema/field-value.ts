import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { IdSchema } from './values/id.ts';

/** What stands in one of the plan's own boxes; a number where the plan says that it is one. */
export type FieldValue = string | string[] | number;

/**
 * A file does not say what kind its boxes are: `012` may be a code. So every value is read as typed, and a box of numbers
 * gets its number when the plan is known.
 */
export const FieldValueSchema: z.ZodType<FieldValue> = z.union([z.string(), z.array(z.string())], {
  error: expects.fieldValue,
});

export const FieldValuesSchema = z.record(IdSchema, FieldValueSchema);
