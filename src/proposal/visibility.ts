import { isPublic } from '../model/archive.ts';
import type { Item } from '../model/item.ts';

/** Whether the public sees a sheet: yes, not yet (until a day, or for as long as it is a draft), or there is none. */
export type Visibility = 'public' | 'draft' | { from: string } | 'absent';

export function visibilityOf(item: Item | undefined, today: string): Visibility {
  if (!item) return 'absent';
  if (isPublic(item, today)) return 'public';
  return item.entry.draft === true || item.entry.embargo === undefined ? 'draft' : { from: item.entry.embargo };
}
