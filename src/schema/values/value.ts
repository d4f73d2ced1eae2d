import { z } from 'zod';
import { FigureWordSchema } from './figure-word.ts';
import { NumberSchema } from './number.ts';
import { expects } from '../../words/expects.ts';

/** A figure as published: a number, words where there is no number (「策定」), or either with what must be known about it. */
export const ValueSchema = z.union(
  [
    NumberSchema,
    FigureWordSchema,
    z.strictObject({
      value: z.union([NumberSchema, FigureWordSchema]),
      /** 速報値・見込: not final when it was published. */
      provisional: z.boolean().optional(),
      note: z.string().optional(),
    }),
  ],
  { error: expects.value },
);
export type Value = z.output<typeof ValueSchema>;
