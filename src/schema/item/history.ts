import { z } from 'zod';
import { expects } from '../../words/expects.ts';
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
    years: z.union([FiscalYearSchema, z.array(FiscalYearSchema)], { error: expects.fiscalYear }).optional(),
    note: z.string().optional(),
    field: z.string().optional(),
    was: HistoryTextSchema.optional(),
    now: HistoryTextSchema.optional(),
  })
  .refine(
    (entry) =>
      entry.kind === 'published' ||
      entry.kind === 'updated' ||
      [entry.field, entry.was, entry.now, entry.note].every((part) => part !== undefined),
    { error: expects.historyEntry },
  );
export type HistoryEntry = z.output<typeof HistoryEntrySchema>;
