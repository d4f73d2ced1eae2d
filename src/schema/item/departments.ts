import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { LineSchema } from '../values/line.ts';

/** One office's name. With a comma or brackets it is several names, or a list whose signs are not those of the keyboard's half width. */
export const OfficeNameSchema = LineSchema.regex(/^[^,\u3001\uff0c[\]\uff3b\uff3d\u3010\u3011{}\u300c\u300d]*$/, {
  error: expects.oneDepartment,
});

/** 担当課: a name, or a name with what the office does in this item. */
export const InvolvedDepartmentSchema = z.union(
  [OfficeNameSchema, z.strictObject({ name: OfficeNameSchema, role: LineSchema.optional() })],
  { error: expects.department },
);

/** 担当課, one or more. */
export const InvolvedDepartmentsSchema = z.union([InvolvedDepartmentSchema, z.array(InvolvedDepartmentSchema).min(1)], {
  error: expects.departments,
});
export type InvolvedDepartments = z.output<typeof InvolvedDepartmentsSchema>;
