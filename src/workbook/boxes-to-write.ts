import type { Item } from '../model/item.ts';
import type { Plan } from '../model/plan.ts';
import { type BoxKey, boxKeys, enough, fills } from '../model/sheet/form-boxes.ts';

type Boxes = ReadonlySet<BoxKey>;

const ofPlanning: readonly BoxKey[] = ['background', 'purpose', 'actions', 'baseline', 'goal', 'indicators'];
const ofYearEnd: readonly BoxKey[] = ['actual', 'assessment', 'issues'];

/**
 * The boxes that a plan's sheets have to be written in. A box in which nothing is printed may only be one that nobody has come to yet:
 * it is none of the form's where several sheets say something else that is written at the same time.
 */
export function boxesToWrite({ items, boxes }: Plan): Boxes {
  return new Set(boxKeys.filter((key) => boxes.has(key) || items.filter((item) => hasCome(item, key)).length < enough));
}

/** For the evaluation of a whole plan, which nobody has written before the plan's end. */
export function boxesAtEnd(plan: Plan): Boxes {
  return new Set([...boxesToWrite(plan), 'overall']);
}

export const allBoxes: Boxes = new Set(boxKeys);

export function itemWith(item: Item, boxes: Boxes): Item {
  return { ...item, plan: { ...item.plan, boxes } };
}

export function planWith(plan: Plan, boxes: Boxes): Plan {
  return { ...plan, boxes, items: plan.items.map((item) => itemWith(item, boxes)) };
}

/** Whether a sheet is as far as that a box would be filled in. */
function hasCome(item: Item, key: BoxKey): boolean {
  if (ofPlanning.includes(key)) return isPlanned(item);
  // Only its end shows whether a plan is evaluated as a whole.
  if (key === 'overall') return true;
  if (key.startsWith('overall.')) return isEvaluated(item);
  const years = Object.values(item.entry.years ?? {}).filter(saysSomething);
  if (key === 'plan') return years.length > 0;
  // What is planned for years to come says nothing of their ends.
  const reported = years.filter((year) => saysSomething({ ...year, plan: undefined }));
  return (
    reported.length > 1 || years.some(({ grade }) => grade !== undefined) || ofYearEnd.some((one) => fills(item, one))
  );
}

/** Whether a sheet says what is to be done in the plan's years. */
export function isPlanned(item: Item): boolean {
  return ofPlanning.some((one) => fills(item, one));
}

function isEvaluated({ entry }: Item): boolean {
  return (['grade', 'assessment', 'issues', 'next'] as const).some((key) => entry.overall?.[key] !== undefined);
}

/** An empty box says nothing, nor does a year of such. */
function saysSomething(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).some(saysSomething);
  return value !== undefined && value !== null && value !== '';
}
