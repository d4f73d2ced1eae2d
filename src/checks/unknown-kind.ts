import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** Where a plan lists its kinds of effect, an amount of another kind would stand in no column of its tables. */
export const unknownKind = ruleOfItems('unknown-kind', 'warning', ({ entry, plan }) => {
  const known = plan.entry.effect?.kinds;
  if (!known) return [];
  return (entry.effects ?? []).flatMap(({ kind }, index) =>
    kind === undefined || known.includes(kind)
      ? []
      : [{ path: ['effects', index, 'kind'], words: checks.unknownKind(kind, nearest(kind, known), known) }],
  );
});
