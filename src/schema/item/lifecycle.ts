import { z } from 'zod';
import { FiscalYearSchema } from '../values/fiscal-year.ts';
import { TextSchema } from '../values/text.ts';
import { ItemRefSchema } from '../values/id.ts';

/** 追加: an item that joined the plan later. */
export const SinceSchema = z.strictObject({ year: FiscalYearSchema, reason: TextSchema.optional() });

/** 完了・統合・廃止・休止: an item that left the plan, and where it went. */
export const EndedSchema = z.strictObject({
  year: FiscalYearSchema,
  kind: z.enum(['completed', 'merged', 'discontinued', 'withdrawn', 'suspended']),
  into: ItemRefSchema.optional(),
  reason: TextSchema.optional(),
});
export type Ended = z.output<typeof EndedSchema>;
