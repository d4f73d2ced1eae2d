import { relativesOf } from '../model/lineage.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** What an item continues is of an earlier plan, or has ended. A circle is told as one. */
export const continuesSamePlan = ruleOfItems('continues-same-plan', 'warning', (item, { archive: { items } }) =>
  (item.entry.continues ?? []).flatMap((id, index) => {
    const earlier = items.get(id);
    if (!earlier || earlier === item || earlier.plan !== item.plan || earlier.ended) return [];
    if (relativesOf(earlier, 'before').includes(item)) return [];
    return [{ path: ['continues', index], words: checks.continuesSamePlan(id) }];
  }),
);
