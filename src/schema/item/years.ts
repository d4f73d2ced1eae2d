import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { YearKeySchema } from '../values/fiscal-year.ts';
import { YearSchema } from './year.ts';

/** 取組工程・進捗管理・年度評価: by column. Figures may have a column for the sum of several years besides; what was done in a year is told once. */
export const YearsSchema = z
  .record(YearKeySchema, YearSchema, { error: expects.years })
  .superRefine((years, context) => {
    const columns = Object.keys(years);
    for (const [index, key] of columns.entries()) {
      if (columns.slice(0, index).some((earlier) => overlap(earlier, key)))
        context.addIssue({
          code: 'invalid_key',
          origin: 'record',
          issues: [{ code: 'custom', message: expects.yearTwice, path: [], input: key }],
          path: [key],
          input: years,
        });
    }
  });

function overlap(a: string, b: string): boolean {
  const [[fromA, toA], [fromB, toB]] = [span(a), span(b)];
  return fromA <= toB && fromB <= toA;
}

function span(key: string): [number, number] {
  const [from = '', to] = key.split('-');
  return [Number(from), to === undefined ? Number(from) : to === '' ? Infinity : Number(to)];
}
