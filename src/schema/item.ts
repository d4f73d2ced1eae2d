import { z } from 'zod';
import { expects } from '../words/expects.ts';
import { DueYearsSchema } from './due-years.ts';
import { FieldValuesSchema } from './field-value.ts';
import { IndicatorSchema } from './indicator.ts';
import { InvolvedDepartmentsSchema, OfficeNameSchema } from './item/departments.ts';
import { BudgetSchema, EffectSchema } from './item/effect.ts';
import { HistoryEntrySchema } from './item/history.ts';
import { EndedSchema, SinceSchema } from './item/lifecycle.ts';
import { OverallSchema } from './item/overall.ts';
import { TaskSchema } from './item/task.ts';
import { YearsSchema } from './item/years.ts';
import { ReviewSchema } from './review.ts';
import { SourceSchema } from './source.ts';
import { CalendarDateSchema } from './values/date.ts';
import { IdSchema, ItemRefSchema, SlugSchema } from './values/id.ts';
import { LineSchema } from './values/line.ts';
import { listOnce } from './values/once.ts';
import { TextSchema } from './values/text.ts';

/** Every key's comment begins with the paper box's label. */
const ItemBoxesSchema = z.strictObject({
  /** No.: the number as printed; the file's stem where absent. */
  no: LineSchema.optional(),
  /** 具体的な改革項目 */
  title: LineSchema,
  /** (not on the paper): one plain line for citizens. */
  summary: LineSchema.optional(),
  /** 重点改革項目・大項目・中項目: the first is home, further ones list the item as 再掲. */
  category: z.union([IdSchema, listOnce(IdSchema).min(1)], { error: expects.categories }),
  /** 枝番のある取組: the item of the same plan that this one is part of. */
  parent: SlugSchema.optional(),
  /** 担当課 */
  departments: InvolvedDepartmentsSchema,
  /** 担当課の●: one or more of the departments. */
  lead: z.union([OfficeNameSchema, listOnce(OfficeNameSchema).min(1)], { error: expects.departments }).optional(),
  /** 現状と課題（これまでの取組） */
  background: TextSchema.optional(),
  /** 改革の目的、考えられる効果 */
  purpose: TextSchema.optional(),
  /** 取組の内容 */
  actions: TextSchema.optional(),
  /** 取組工程の「現状」 */
  baseline: TextSchema.optional(),
  /** 最終目標／○年度以降 */
  goal: TextSchema.optional(),
  /** 工程表 */
  tasks: z.array(TaskSchema).optional(),
  /** 指標 */
  indicators: z.array(IndicatorSchema).optional(),
  /** 効果額 */
  effects: z.array(EffectSchema).optional(),
  /** 事業費 */
  budget: BudgetSchema.optional(),
  /** 取組工程・進捗管理・年度評価 */
  years: YearsSchema.optional(),
  /** 計画期間の評価 */
  overall: OverallSchema.optional(),
  /** 外部評価・委員会意見・部局長評価 */
  reviews: z.array(ReviewSchema).optional(),
  /** 取組手法、SDGs など */
  tags: z.record(LineSchema, z.array(LineSchema)).optional(),
  /** 継続元 */
  continues: listOnce(ItemRefSchema).optional(),
  /** 追加 */
  since: SinceSchema.optional(),
  /** 廃止・統合・完了・休止 */
  ended: EndedSchema.optional(),
  /** 公表・更新・計画変更・訂正 */
  history: z.array(HistoryEntrySchema).optional(),
  /** 原本・添付 */
  sources: z.array(SourceSchema).optional(),
  /** 評価・報告を求める年度: overrides the plan's for this item. */
  dueYears: DueYearsSchema.optional(),
  /** その計画だけの欄 */
  fields: FieldValuesSchema.optional(),
  /** 警告への回答: why a warning stands, by rule. */
  answers: z.record(IdSchema, LineSchema).optional(),
  /** 下書き: never built for the public. */
  draft: z.boolean({ error: expects.boolean }).optional(),
  /** 公開日: not public before this day. */
  embargo: CalendarDateSchema.optional(),
});

/** Front matter of <item>.mdx: one paper sheet. */
export const ItemSchema = ItemBoxesSchema.refine(({ since, ended }) => !since || !ended || since.year <= ended.year, {
  error: expects.endedAfterSince,
  path: ['ended', 'year'],
});
export type ItemEntry = z.output<typeof ItemSchema>;
export type ItemInput = z.input<typeof ItemSchema>;
