import { z } from 'zod';
import { LineSchema } from '../values/line.ts';
import { WordSchema } from '../values/word.ts';

/** 効果額: what the plan adds up, in which unit. */
export const EffectUnitSchema = z.strictObject({
  label: LineSchema,
  unit: LineSchema,
  kinds: z.array(WordSchema).optional(),
  /** 一般財源ベース and the like. */
  basis: z.string().optional(),
});
export type EffectUnit = z.output<typeof EffectUnitSchema>;
