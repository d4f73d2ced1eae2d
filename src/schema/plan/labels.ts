import { z } from 'zod';
import { labelKeys } from '../../words/labels.ts';
import { expects } from '../../words/expects.ts';

const LabelSchema = z.string({ error: expects.label }).trim().min(1, { error: expects.label });

/** A city's own words for its boxes, by the box's key. */
export const LabelsSchema = z.partialRecord(z.enum(labelKeys), LabelSchema);
export type Labels = z.output<typeof LabelsSchema>;
