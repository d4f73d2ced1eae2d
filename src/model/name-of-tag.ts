import { itemWords } from '../words/item.ts';
import type { PlanForm } from './plan-form.ts';

/** What a kind of tags is called: by itself, or within the plan's own word for all of them. */
export function nameOfTag({ label }: { label: string }, { ownLabel }: PlanForm): string {
  const own = ownLabel('tags');
  return own === undefined ? label : itemWords.labelOf(own, label);
}
