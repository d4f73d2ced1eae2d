import { z } from 'zod';
import { expects } from '../../words/expects.ts';

/** A day that exists in the calendar, `YYYY-MM-DD`. */
export const CalendarDateSchema = z.iso.date({ error: expects.date });

/** A month, `2018-10`: where a plan does not begin in April. */
export const MonthSchema = z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/, { error: expects.month, abort: true });

/** When a check is due within its fiscal year's round: `MM-DD`, or `+1 MM-DD` in the fiscal year after. */
export const DueSchema = z
  .string()
  .regex(/^(\+1 )?\d{2}-\d{2}$/, { error: expects.due, abort: true })
  // 2024 is a leap year: 02-29 may be written, and is read as the month's last day elsewhere.
  .refine((due) => z.iso.date().safeParse(`2024-${due.slice(-5)}`).success, { error: expects.due });
