import { z } from 'zod';
import { FiscalYearSchema, byYear } from './values/fiscal-year.ts';
import { LineSchema } from './values/line.ts';
import { TextSchema } from './values/text.ts';
import { ValueSchema } from './values/value.ts';

/** 指標: what is counted, from where, to where, and where it stands. */
export const IndicatorSchema = z.strictObject({
  name: LineSchema,
  unit: LineSchema.optional(),
  /** 成果指標, 活動指標 … in the city's own words. */
  level: LineSchema.optional(),
  /** Which way is better; without it no achievement rate is computed. */
  direction: z.enum(['up', 'down', 'keep']).optional(),
  definition: TextSchema.optional(),
  baseline: z.strictObject({ year: FiscalYearSchema, value: ValueSchema }).optional(),
  targets: byYear(ValueSchema).optional(),
  actuals: byYear(ValueSchema).optional(),
  /** 達成率 in percent as published by the city. It replaces the calculated rate. */
  rate: byYear(ValueSchema).optional(),
  note: TextSchema.optional(),
});
export type Indicator = z.output<typeof IndicatorSchema>;
