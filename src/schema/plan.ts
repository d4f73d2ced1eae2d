import { z } from 'zod';
import { DueYearsSchema } from './due-years.ts';
import { IndicatorSchema } from './indicator.ts';
import { CheckRoundSchema } from './plan/check.ts';
import { EffectUnitSchema } from './plan/effect-unit.ts';
import { FieldSchema } from './plan/field.ts';
import { LabelsSchema } from './plan/labels.ts';
import { OutlineNodeSchema } from './plan/outline.ts';
import { PlanYearsSchema } from './plan/years.ts';
import { ReviewSchema } from './review.ts';
import { ScaleSchema } from './scale.ts';
import { SourceSchema } from './source.ts';
import { IdSchema } from './values/id.ts';
import { LineSchema } from './values/line.ts';
import { TextSchema } from './values/text.ts';
import { WordSchema } from './values/word.ts';

/** plan.yaml: a plan's years, hierarchy, rounds, scales and printed labels. */
export const PlanSchema = z.strictObject({
  name: LineSchema,
  years: PlanYearsSchema,
  summary: TextSchema.optional(),
  levels: z.array(WordSchema).min(1).max(4),
  outline: z.array(OutlineNodeSchema),
  checks: z.array(CheckRoundSchema).optional(),
  dueYears: DueYearsSchema.optional(),
  /** Meanings of the symbols in schedules: `→: 続ける`. */
  stages: z.record(LineSchema, LineSchema).optional(),
  statuses: ScaleSchema.optional(),
  grades: ScaleSchema.optional(),
  overallGrades: ScaleSchema.optional(),
  scales: z.record(IdSchema, z.strictObject({ label: LineSchema, values: ScaleSchema })).optional(),
  effect: EffectUnitSchema.optional(),
  indicators: z.array(IndicatorSchema).optional(),
  fields: z.array(FieldSchema).optional(),
  labels: LabelsSchema.optional(),
  reviews: z.array(ReviewSchema).optional(),
  sources: z.array(SourceSchema).optional(),
  status: z.enum(['open', 'closed']).optional(),
});
export type PlanEntry = z.output<typeof PlanSchema>;
export type PlanInput = z.input<typeof PlanSchema>;
