import { z } from 'zod';
import { FiscalYearSchema } from './values/fiscal-year.ts';
import { IdSchema } from './values/id.ts';
import { LineSchema } from './values/line.ts';
import { TextSchema } from './values/text.ts';

/** 外部評価・委員会意見・部局長評価: a judgement by someone other than the office itself, and the answer to it. */
export const ReviewSchema = z.strictObject({
  by: LineSchema,
  year: FiscalYearSchema.optional(),
  stage: z.enum(['first-half', 'year', 'midterm', 'final']).optional(),
  /** Id of the plan's scale that `grade` and `criteria` are read on; the annual one where absent. */
  scale: IdSchema.optional(),
  grade: LineSchema.optional(),
  criteria: z.record(LineSchema, LineSchema).optional(),
  comment: TextSchema.optional(),
  response: TextSchema.optional(),
  respondedBy: LineSchema.optional(),
});
export type Review = z.output<typeof ReviewSchema>;
