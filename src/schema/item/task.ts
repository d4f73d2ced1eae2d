import { z } from 'zod';
import { LineSchema } from '../values/line.ts';
import { expects } from '../../words/expects.ts';
import { isInOrder } from '../values/fiscal-year.ts';

/** `2013`, `2026-2028`, `2027-`, each also with a check: `2013/h1`. */
const StageKeySchema = z
  .string()
  .regex(/^\d{4}(-(\d{4})?)?(\/[a-z0-9][a-z0-9-]*)?$/, { error: expects.stageKey, abort: true })
  .refine((key) => isInOrder(key.split('/')[0]!), { error: expects.yearOrder });

/** 工程表: one row of the schedule, 検討 → 実施. */
export const TaskSchema = z.strictObject({
  name: LineSchema,
  stages: z.record(StageKeySchema, z.string(), { error: expects.byYear }),
});
export type Task = z.output<typeof TaskSchema>;
