import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { FieldValuesSchema } from '../field-value.ts';
import { IdSchema, slugPattern } from '../values/id.ts';
import { LineSchema } from '../values/line.ts';
import { TextSchema } from '../values/text.ts';

/** Codes on the plan's further scales, by scale id. */
export const MarksSchema = z.record(IdSchema, LineSchema, { error: expects.marks });

/** A round of the plan, by its id. */
const RoundSchema = z.string().regex(slugPattern, { error: expects.round });

/** 進捗管理: what one round says. */
export const CheckSchema = z.strictObject({
  status: LineSchema.optional(),
  marks: MarksSchema.optional(),
  report: TextSchema.optional(),
  fields: FieldValuesSchema.optional(),
});
export type Check = z.output<typeof CheckSchema>;

/** One year's columns of the form: 計画, 実績, 進捗管理, 年度評価. */
export const YearSchema = z.strictObject({
  plan: TextSchema.optional(),
  actual: TextSchema.optional(),
  checks: z.record(RoundSchema, CheckSchema, { error: expects.rounds }).optional(),
  grade: LineSchema.optional(),
  marks: MarksSchema.optional(),
  assessment: TextSchema.optional(),
  issues: TextSchema.optional(),
  next: TextSchema.optional(),
  note: TextSchema.optional(),
  fields: FieldValuesSchema.optional(),
});
export type Year = z.output<typeof YearSchema>;
