import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { allFilled } from './beyond.ts';
import { FiscalYearSchema } from './values/fiscal-year.ts';
import { LineSchema } from './values/line.ts';
import { NumberSchema } from './values/number.ts';

/** Chooses colour and mark; the word is always shown as well. */
export const ToneSchema = z.enum(['good', 'fair', 'poor', 'none']);
export type Tone = z.output<typeof ToneSchema>;

/** Only `graded` counts in a distribution. */
export const ScaleKindSchema = z.enum(['graded', 'not-started', 'on-hold', 'stopped', 'not-assessable']);
export type ScaleKind = z.output<typeof ScaleKindSchema>;

export const ScaleEntrySchema = z
  .strictObject({
    /** What the sheet writes: A, 達成, ◎. Where a scale has words only, `label` alone is enough and is the code. */
    code: LineSchema.optional(),
    label: LineSchema.optional(),
    meaning: z.string().optional(),
    tone: ToneSchema,
    kind: ScaleKindSchema.default('graded'),
    /** Place among the others, 1 = best; the order of the list where absent. Equal ranks are neither better nor worse. */
    rank: NumberSchema.optional(),
    /** First and last fiscal year in which this wording held. */
    from: FiscalYearSchema.optional(),
    to: FiscalYearSchema.optional(),
  })
  .refine((entry) => entry.code !== undefined || entry.label !== undefined, {
    error: expects.scaleEntry,
    path: ['code'],
  })
  .refine(({ from, to }) => (from ?? 0) <= (to ?? Infinity), { error: expects.yearsOrder, path: ['to'] })
  .meta({ anyOf: [allFilled('code'), allFilled('label')] });
export type ScaleEntryInput = z.output<typeof ScaleEntrySchema>;

export const ScaleSchema = z.array(ScaleEntrySchema);
