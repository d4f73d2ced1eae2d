import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export const CalendarDateSchema = z.iso.date({ error: expects.date });

/** A month, `2018-10`: where a plan does not begin in April. */
export const MonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: expects.month, abort: true });

/** When a check is due within its fiscal year's round: `MM-DD`, or `+1 MM-DD` in the fiscal year after. */
export const DueSchema = z
  .string()
  // 02-29 may be written, and is read as the month's last day where there is none.
  .regex(/^(\+1 )?(?!02-3|(04|06|09|11)-31)(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/, { error: expects.due });
