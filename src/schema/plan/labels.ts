import { z } from 'zod';
import { labelKeys } from '../../words/labels.ts';
import { LineSchema } from '../values/line.ts';

/** A city's own words for its boxes, by the box's key. */
export const LabelsSchema = z.partialRecord(z.enum(labelKeys), LineSchema);
export type Labels = z.output<typeof LabelsSchema>;
