import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { LineSchema } from '../values/line.ts';

/** 担当課: a name, or a name with what the office does in this item. */
export const InvolvedDepartmentSchema = z.union(
  [LineSchema, z.strictObject({ name: LineSchema, role: LineSchema.optional() })],
  { error: expects.department },
);

/** 担当課, one or more. */
export const InvolvedDepartmentsSchema = z.union([InvolvedDepartmentSchema, z.array(InvolvedDepartmentSchema).min(1)], {
  error: expects.departments,
});
export type InvolvedDepartments = z.output<typeof InvolvedDepartmentsSchema>;
