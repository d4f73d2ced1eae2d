import { itemWords } from '../words/item.ts';
import type { PlanForm } from './plan-form.ts';

/** An item's number with the plan's label: No.12, 整理番号 12. */
export function itemNumber({ no, plan }: { no: string; plan: { form: PlanForm } }): string {
  return itemWords.numbered(plan.form.label('no'), no);
}
