import type { PlanEntry } from '../schema/plan.ts';
import type { Source } from '../schema/source.ts';
import type { Text } from '../schema/values/text.ts';
import type { Category } from './category.ts';
import type { EffectTotal } from './effect-totals.ts';
import type { YearColumn } from './fiscal-year.ts';
import type { IndicatorSeries } from './indicator-series.ts';
import type { Item } from './item.ts';
import type { PlanForm } from './plan-form.ts';
import type { ReadReview } from './review.ts';
import type { PlanTallies } from './plan-tallies.ts';
import type { BoxKey } from './sheet/form-boxes.ts';

/** A plan with everything that belongs to it. */
export interface Plan {
  id: string;
  /** Address without base: `/plans/2013/`. */
  path: string;
  file: string;
  entry: PlanEntry;
  name: string;
  from: number;
  to: number;
  /** `2018-10`, where the period does not begin in April or end in March. */
  start?: string;
  end?: string;
  summary?: Text;
  status: 'open' | 'closed';
  form: PlanForm;
  /** Boxes of the starting form that its sheets have. */
  boxes: ReadonlySet<BoxKey>;
  levels: string[];
  outline: Category[];
  /** The years of the plan and the columns that its sheets use besides. */
  columns: YearColumn[];
  /** In the order of the outline, then by number. */
  items: Item[];
  indicators: IndicatorSeries[];
  reviews: ReadReview[];
  sources: Source[];
  effectTotals: EffectTotal[];
  tallies: PlanTallies;
}
