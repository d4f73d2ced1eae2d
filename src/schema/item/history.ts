import { z } from 'zod';
import { expects } from '../../words/expects.ts';
import { allFilled, says } from '../beyond.ts';
import { CalendarDateSchema } from '../values/date.ts';
import { FiscalYearSchema } from '../values/fiscal-year.ts';

const HistoryTextSchema = z.union([z.string(), z.array(z.string())], {
  error: expects.text,
});

/** 公表・更新・計画変更・訂正: what happened to the sheet itself. A change or correction shows what stood before. */
export const HistoryEntrySchema = z
  .strictObject({
    date: CalendarDateSchema,
    kind: z.enum(['published', 'updated', 'changed', 'corrected']),
    years: z.union([FiscalYearSchema, z.array(FiscalYearSchema)], { error: expects.historyYears }).optional(),
    note: z.string().optional(),
    field: z.string().optional(),
    was: HistoryTextSchema.optional(),
    now: HistoryTextSchema.optional(),
  })
  .superRefine((entry, context) => {
    if (entry.kind === 'published' || entry.kind === 'updated') return;
    const missing = (['field', 'was', 'now', 'note'] as const).find((part) => entry[part] === undefined);
    if (missing) context.addIssue({ code: 'custom', message: expects.historyEntry, path: [missing] });
  })
  .meta({ if: says('kind', 'changed', 'corrected'), then: allFilled('field', 'was', 'now', 'note') });
export type HistoryEntry = z.output<typeof HistoryEntrySchema>;
