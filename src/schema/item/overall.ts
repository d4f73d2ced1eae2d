import { z } from 'zod';
import { FieldValuesSchema } from '../field-value.ts';
import { LineSchema } from '../values/line.ts';
import { TextSchema } from '../values/text.ts';
import { MarksSchema } from './year.ts';

/** 計画期間の評価: interim at first, final when the plan has ended. */
export const OverallSchema = z.strictObject({
  stage: z.enum(['interim', 'final']).optional(),
  grade: LineSchema.optional(),
  marks: MarksSchema.optional(),
  assessment: TextSchema.optional(),
  issues: TextSchema.optional(),
  next: TextSchema.optional(),
  fields: FieldValuesSchema.optional(),
});
export type Overall = z.output<typeof OverallSchema>;
