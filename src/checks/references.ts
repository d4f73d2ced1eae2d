import type { Finding, Path } from '../finding.ts';
import { nearest } from '../nearest.ts';
import type { Item } from '../model/item.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** `continues`, `ended.into` and `parent` lead to items that exist. */
export const checkReferences: Rule = ({ archive, unread }) => {
  const known = [...archive.items.keys()];
  const exists = (id: string) =>
    archive.items.has(id) || unread.has(`plans/${id}.mdx`) || unread.has(`plans/${id.split('/')[0]}/plan.yaml`);
  return [...archive.items.values()].flatMap((item) => [...acrossPlans(item), ...parent(item)]);

  function acrossPlans({ file, entry }: Item): Finding[] {
    const written: [string, Path][] = [
      ...(entry.continues ?? []).map((id, index): [string, Path] => [id, ['continues', index]]),
      ...(entry.ended?.into !== undefined ? [[entry.ended.into, ['ended', 'into']] as [string, Path]] : []),
    ];
    return written
      .filter(([id]) => !exists(id))
      .map(([id, path]) => finding('unknown-item', 'error', file, path, checks.unknownItem(id, nearest(id, known))));
  }

  function parent({ file, entry, plan }: Item): Finding[] {
    const slug = entry.parent;
    if (slug === undefined || exists(`${plan.id}/${slug}`)) return [];
    return [
      finding(
        'unknown-item',
        'error',
        file,
        ['parent'],
        checks.unknownParent(
          slug,
          nearest(
            slug,
            plan.items.map((item) => item.slug),
          ),
        ),
      ),
    ];
  }
};
