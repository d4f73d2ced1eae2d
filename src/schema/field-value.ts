import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { IdSchema } from './values/id.ts';

/** The value of a plan-specific field; a number only for fields of type `number`. */
export type FieldValue = string | string[] | number;

/**
 * Reads every value as typed, since only plan.yaml knows a field's type and `012` may be a code. `withOwnNumbers` converts number
 * fields when item and plan meet.
 */
export const FieldValueSchema: z.ZodType<FieldValue> = z.union([z.string(), z.array(z.string())], {
  error: expects.fieldValue,
});

export const FieldValuesSchema = z.record(IdSchema, FieldValueSchema);
