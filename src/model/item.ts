import type { ItemEntry } from '../schema/item.ts';
import type { Ended, SinceSchema } from '../schema/item/lifecycle.ts';
import type { HistoryEntry } from '../schema/item/history.ts';
import type { Source } from '../schema/source.ts';
import type { Text } from '../schema/values/text.ts';
import type { z } from 'zod';
import type { Category } from './category.ts';
import type { Department } from './department.ts';
import type { EffectSeries } from './effect-series.ts';
import type { FieldBox } from './field-box.ts';
import type { GradeChange } from './grade-change.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { Judgement } from './judgement.ts';
import type { Mark } from './mark.ts';
import type { Plan } from './plan.ts';
import type { ReadReview } from './review.ts';
import type { Schedule } from './schedule.ts';
import type { Timeline } from './timeline.ts';

/** An office's part in an item. */
export interface Involvement {
  department: Department;
  role?: string;
  lead: boolean;
}

/** 計画期間の評価 */
export interface OverallEvaluation {
  stage: 'interim' | 'final';
  judgement: Judgement;
  marks: Mark[];
  assessment?: Text;
  issues?: Text;
  next?: Text;
  fields: FieldBox[];
}

/** A reform item: one paper sheet, and all that is derived from it. */
export interface Item {
  /** `2013/10` */
  id: string;
  slug: string;
  /** Address without base: `/plans/2013/10/`. */
  path: string;
  file: string;
  /** As written; for checks and downloads. */
  entry: ItemEntry;
  plan: Plan;
  no: string;
  title: string;
  summary?: string;
  home: Category | null;
  /** 再掲 */
  alsoIn: Category[];
  parent: Item | null;
  parts: Item[];
  departments: Involvement[];
  background?: Text;
  purpose?: Text;
  actions?: Text;
  baseline?: Text;
  goal?: Text;
  schedule: Schedule | null;
  indicators: IndicatorSeries[];
  effects: EffectSeries[];
  budget: EffectSeries | null;
  timeline: Timeline;
  overall: OverallEvaluation | null;
  gradeChanges: GradeChange[];
  reviews: ReadReview[];
  tags: { label: string; values: string[] }[];
  /** Items of earlier plans that this one continues, or that were merged into it. */
  before: Item[];
  /** Items that continue this one, or that it was merged into. */
  after: Item[];
  since?: z.output<typeof SinceSchema>;
  ended?: Ended & { target: Item | null };
  history: HistoryEntry[];
  sources: Source[];
  fields: FieldBox[];
  /** 確認事項への回答: what was asked, and why it stands all the same. */
  answers: { rule: string; question: string; reason: string }[];
  body: string;
  /** Lines above the body in its file, to tell on which line something stands. */
  bodyOffset: number;
}

/** Lead offices, or all where none is marked. */
export function leadsOf(item: Item): Department[] {
  const leads = item.departments.filter((involvement) => involvement.lead);
  return (leads.length > 0 ? leads : item.departments).map((involvement) => involvement.department);
}
