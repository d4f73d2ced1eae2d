import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { YearKeySchema } from './values/fiscal-year.ts';
import { IdSchema } from './values/id.ts';

/** Years in which a grade (`grade`) or a round's report (by round id) is due. An empty list means never; what is not listed is due every year. */
export const DueYearsSchema = z.record(IdSchema, z.array(YearKeySchema), { error: expects.map });
export type DueYears = z.output<typeof DueYearsSchema>;
