import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { YearKeySchema } from './values/fiscal-year.ts';
import { IdSchema } from './values/id.ts';

/** The years in which a grade (`grade`) or the report of a round (by its id) is to be published; an empty list: in none. What is not named is due in every year. */
export const DueYearsSchema = z.record(IdSchema, z.array(YearKeySchema), { error: expects.map });
export type DueYears = z.output<typeof DueYearsSchema>;
