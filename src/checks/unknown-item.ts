import type { Path } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { checks } from '../words/checks.ts';
import { ruleOfItems } from './rule.ts';

/** `continues`, `ended.into` and `parent` lead to items that exist. */
export const unknownItem = ruleOfItems('unknown-item', 'error', ({ entry, plan }, { archive: { items }, unread }) => {
  const exists = (id: string) =>
    items.has(id) || unread.has(`plans/${id}.mdx`) || unread.has(`plans/${id.split('/')[0]}/plan.yaml`);
  const written: [string, Path][] = [
    ...(entry.continues ?? []).map((id, index): [string, Path] => [id, ['continues', index]]),
    ...(entry.ended?.into !== undefined ? [[entry.ended.into, ['ended', 'into']] as [string, Path]] : []),
  ];
  const across = written
    .filter(([id]) => !exists(id))
    .map(([id, path]) => ({ path, words: checks.unknownItem(id, nearest(id, [...items.keys()])) }));
  const { parent } = entry;
  if (parent === undefined || exists(`${plan.id}/${parent}`)) return across;
  const slugs = plan.items.map((item) => item.slug);
  return [...across, { path: ['parent'], words: checks.unknownParent(parent, nearest(parent, slugs)) }];
});
