import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { byYear } from '../values/fiscal-year.ts';
import { LineSchema } from '../values/line.ts';
import { NumberSchema } from '../values/number.ts';
import { TextSchema } from '../values/text.ts';
import { ValueSchema } from '../values/value.ts';

const PlannedSchema = byYear(NumberSchema).optional();
const ActualSchema = byYear(ValueSchema).optional();

/** 効果額: amounts planned and reached. Minus, 人 and ㎡ happen. */
export const EffectSchema = z.strictObject({
  kind: LineSchema.optional(),
  /** The plan's unit where absent. */
  unit: LineSchema.optional(),
  planned: PlannedSchema,
  actual: ActualSchema,
  basis: TextSchema.optional(),
  /** A saving that returns every year once made. */
  recurring: z.boolean({ error: expects.boolean }).optional(),
  note: TextSchema.optional(),
});
export type Effect = z.output<typeof EffectSchema>;

/** 事業費, in thousand yen. */
export const BudgetSchema = z.strictObject({ planned: PlannedSchema, actual: ActualSchema });
export type Budget = z.output<typeof BudgetSchema>;
