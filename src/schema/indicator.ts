import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { FiscalYearSchema, byYear } from './values/fiscal-year.ts';
import { LineSchema } from './values/line.ts';
import { TextSchema } from './values/text.ts';
import { type Value, ValueSchema } from './values/value.ts';

/** 指標: what is counted, from where, to where, and where it stands. */
const IndicatorBoxesSchema = z.strictObject({
  name: LineSchema,
  unit: LineSchema.optional(),
  /** 成果指標, 活動指標 … in the city's own words. */
  level: LineSchema.optional(),
  /** Which way is better; without it no achievement rate is computed. */
  direction: z.enum(['up', 'down', 'keep']).optional(),
  definition: TextSchema.optional(),
  baseline: z.strictObject({ year: FiscalYearSchema, value: ValueSchema }).optional(),
  targets: byYear(ValueSchema).optional(),
  actuals: byYear(ValueSchema).optional(),
  note: TextSchema.optional(),
});

export const IndicatorSchema = IndicatorBoxesSchema.superRefine(({ unit, baseline, targets, actuals }, context) => {
  if (unit === undefined) return;
  const figures: [PropertyKey[], Value | undefined][] = [
    [['baseline', 'value'], baseline?.value],
    ...Object.entries(targets ?? {}).map(([year, value]): [PropertyKey[], Value] => [['targets', year], value]),
    ...Object.entries(actuals ?? {}).map(([year, value]): [PropertyKey[], Value] => [['actuals', year], value]),
  ];
  for (const [path, value] of figures) {
    const [text, at] = typeof value === 'object' ? [value.value, [...path, 'value']] : [value, path];
    const number = typeof text === 'string' ? numberBefore(unit, text) : null;
    if (number !== null) context.addIssue({ code: 'custom', message: expects.unit(unit, number), path: at });
  }
});

/** `620件` where the unit is 件: as words the figure would be in no chart. */
function numberBefore(unit: string, text: string): string | null {
  const [plain, suffix] = [text, unit].map((one) => one.normalize('NFKC').replace(/[\s,]/g, ''));
  const number = plain!.endsWith(suffix!) ? plain!.slice(0, -suffix!.length) : '';
  return /^-?\d+(\.\d+)?$/.test(number) ? number : null;
}
export type Indicator = z.output<typeof IndicatorSchema>;
