import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { says, someOf } from '../beyond.ts';
import { IdSchema } from '../values/id.ts';
import { LineSchema } from '../values/line.ts';

/** A box of this city's form that the format does not know. */
export const FieldSchema = z
  .strictObject({
    id: IdSchema,
    label: LineSchema,
    on: z.enum(['item', 'year', 'check', 'overall']),
    type: z.enum(['text', 'choice', 'number', 'date']),
    choices: z.array(LineSchema).optional(),
    unit: LineSchema.optional(),
  })
  .refine((field) => field.type !== 'choice' || (field.choices?.length ?? 0) > 0, {
    error: expects.choices,
    path: ['choices'],
  })
  .refine((field) => field.type === 'choice' || field.choices === undefined, {
    error: expects.notAChoice,
    path: ['type'],
  })
  .meta({
    if: says('type', 'choice'),
    then: someOf('choices'),
    else: { properties: { choices: { type: 'null' } } },
  });
export type Field = z.output<typeof FieldSchema>;
