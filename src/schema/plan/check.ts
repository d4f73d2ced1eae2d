import { z } from 'zod';
import { DueSchema } from '../values/date.ts';
import { LineSchema } from '../values/line.ts';
import { SlugSchema } from '../values/id.ts';

/** A round within a fiscal year: half-years, quarters, one year-end check. */
export const CheckRoundSchema = z.strictObject({
  id: SlugSchema,
  label: LineSchema,
  /** As printed: 4～9月. */
  months: LineSchema.optional(),
  due: DueSchema.optional(),
});
export type CheckRound = z.output<typeof CheckRoundSchema>;
