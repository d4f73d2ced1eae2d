import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** A part is not public before its whole: its page would not say what it belongs to. */
export const hiddenParent = ruleOfItems('hidden-parent', 'warning', ({ entry, parent }, { archive: { today } }) => {
  if (!parent || entry.draft) return [];
  const until = parent.entry.embargo ?? '';
  if (parent.entry.draft) return [{ path: ['parent'], words: checks.draftParent(parent.slug) }];
  if (until <= today || until <= (entry.embargo ?? '')) return [];
  return [{ path: ['parent'], words: checks.laterParent(parent.slug, until) }];
});
