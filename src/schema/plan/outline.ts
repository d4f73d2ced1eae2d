import { z } from 'zod';
import { IndicatorSchema } from '../indicator.ts';
import { IdSchema } from '../values/id.ts';
import { LineSchema } from '../values/line.ts';

/** A node of the plan's hierarchy: 重点改革項目 → 大項目 → 中項目. */
export const OutlineNodeSchema = z.strictObject({
  id: IdSchema,
  /** The number as printed: Ⅰ, (1), ①. */
  mark: LineSchema.optional(),
  title: LineSchema,
  get children() {
    return z.array(OutlineNodeSchema).optional();
  },
  indicators: z.array(IndicatorSchema).optional(),
});
export type OutlineNode = z.output<typeof OutlineNodeSchema>;
