import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { MonthSchema } from '../values/date.ts';
import { FiscalYearSchema } from '../values/fiscal-year.ts';

/** 計画期間: inclusive fiscal years; the months of beginning and end where they are not April and March. */
export const PlanYearsSchema = z
  .strictObject(
    {
      from: FiscalYearSchema,
      to: FiscalYearSchema,
      start: MonthSchema.optional(),
      end: MonthSchema.optional(),
    },
    { error: expects.planYears },
  )
  .refine((years) => years.from <= years.to, { error: expects.yearsOrder, path: ['to'], abort: true })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, {
    error: expects.monthsOrder,
    path: ['end'],
    abort: true,
  })
  .refine(({ from, start }) => start === undefined || fiscalYearOf(start) === from, {
    error: expects.startYear,
    path: ['start'],
  })
  .refine(({ to, end }) => end === undefined || fiscalYearOf(end) === to, { error: expects.endYear, path: ['end'] });

/** @param month `2018-03` lies in the fiscal year 2017 */
function fiscalYearOf(month: string): number {
  const [year = 0, inYear = 0] = month.split('-').map(Number);
  return inYear < 4 ? year - 1 : year;
}
