import { itemWords } from '../words/item.ts';
import type { PlanForm } from './plan-form.ts';

/** The label of a tag group, with the plan's own label for tags in front if it has one. */
export function nameOfTag({ label }: { label: string }, { ownLabel }: PlanForm): string {
  const own = ownLabel('tags');
  return own === undefined ? label : itemWords.labelOf(own, label);
}
