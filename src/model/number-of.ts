import { itemWords } from '../words/item.ts';
import type { PlanForm } from './plan-form.ts';

/** No.12, or as the plan calls its numbers: 整理番号 12. */
export function numberOf({ no, plan }: { no: string; plan: { form: PlanForm } }): string {
  return itemWords.numbered(plan.form.label('no'), no);
}
