import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { YearKeySchema } from '../values/fiscal-year.ts';
import { YearSchema } from './year.ts';

/** 取組工程・進捗管理・年度評価: by column. */
export const YearsSchema = z.record(YearKeySchema, YearSchema, { error: expects.years });
