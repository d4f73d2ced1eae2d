import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A Japanese fiscal year by its western number: 2013 = April 2013 to March 2014. */
export const FiscalYearSchema = z
  .number({ error: expects.fiscalYear })
  .int({ error: expects.fiscalYear })
  .min(1868, { error: expects.fiscalYear })
  .max(2200, { error: expects.fiscalYear });
export type FiscalYear = z.output<typeof FiscalYearSchema>;

/** One column of a form: `2013`, a range `2026-2028`, or `2027-` (以降). */
export const YearKeySchema = z
  .string()
  .regex(/^\d{4}(-(\d{4})?)?$/, { error: expects.yearKey, abort: true })
  .refine(isInOrder, { error: expects.yearOrder });

/** Whether a column's first year is not after its last. */
export function isInOrder(key: string): boolean {
  const [from = '', to = ''] = key.split('-');
  return to === '' || from <= to;
}

/** A form's row over years. Keys are columns, not necessarily single years. */
export const byYear = <V extends z.ZodType>(value: V) => z.record(YearKeySchema, value, { error: expects.byYear });
