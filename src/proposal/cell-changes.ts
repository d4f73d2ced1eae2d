import { labelOf } from '../checks/label.ts';
import type { Path } from '../finding.ts';
import { markdownOf } from '../model/text.ts';
import type { PlanEntry } from '../schema/plan.ts';
import { valueAt } from '../source/value-at.ts';
import { itemWords } from '../words/item.ts';
import { bodyKey } from '../words/proposal.ts';
import { compareLeaves } from './compare-leaves.ts';
import { type Leaf, leavesOf, nameOfEntry } from './leaves.ts';

/** A box in the words of the form, with what stood and what will stand in it, as written. */
export interface CellChange {
  label: string;
  path: Path;
  /** Absent where the box was empty. */
  before?: string;
  /** Absent where the box will be empty. */
  after?: string;
}

/** A file's values, and the plan whose labels name its boxes. */
export interface Side {
  value: unknown;
  plan: PlanEntry | undefined;
  isItem: boolean;
}

/** Says a box's words as the public reads them: a grade's code with its word, a category's name. */
export type Reader = (leaf: Leaf, side: Side) => string;

export function cellChanges(before: Side | undefined, after: Side | undefined, read: Reader = written): CellChange[] {
  const changes = compareLeaves(leavesOf(before?.value), leavesOf(after?.value));
  return changes.map(({ before: old, after: now }) => ({
    label: now ? labelIn(now.path, after!) : labelIn(old!.path, before!),
    path: (now ?? old)!.path,
    ...(old && { before: read(old, before!) }),
    ...(now && { after: read(now, after!) }),
  }));
}

function written({ text }: Leaf): string {
  return markdownOf(text);
}

/** Whether a box is one of judgement: a grade, a status, a mark. */
export function isJudged({ path }: CellChange): boolean {
  return ['grade', 'status'].includes(String(path.at(-1))) || path.at(-2) === 'marks';
}

function labelIn(path: Path, { value, plan, isItem }: Side): string {
  if (path[0] === bodyKey) return itemWords.body;
  return labelOf(path, plan, isItem, (at) => nameOfEntry(valueAt(value, at)));
}
