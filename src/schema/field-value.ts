import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { IdSchema } from './values/id.ts';
import { NumberSchema } from './values/number.ts';

/** What stands in one of the plan's own boxes. Which kind it must be is the plan's word, checked across files. */
export const FieldValueSchema = z.union([z.string(), z.array(z.string()), NumberSchema], {
  error: expects.fieldValue,
});
export type FieldValue = z.output<typeof FieldValueSchema>;

export const FieldValuesSchema = z.record(IdSchema, FieldValueSchema);
