import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { FiscalYearSchema } from './values/fiscal-year.ts';
import { OfficeNameSchema } from './item/departments.ts';
import { LineSchema } from './values/line.ts';
import { listOnce } from './values/once.ts';
import { WebUrlSchema } from './values/url.ts';

/** departments.yaml: the offices, with the fiscal years they existed and who took over. */
export const DepartmentSchema = z
  .strictObject({
    name: LineSchema,
    kana: LineSchema.optional(),
    from: FiscalYearSchema.optional(),
    to: FiscalYearSchema.optional(),
    successors: listOnce(OfficeNameSchema).optional(),
    url: WebUrlSchema.optional(),
  })
  .refine(({ from, to }) => (from ?? 0) <= (to ?? Infinity), { error: expects.yearsOrder, path: ['to'] });
export type DepartmentEntry = z.output<typeof DepartmentSchema>;

export const DepartmentsSchema = z.array(DepartmentSchema);
