import type { Item } from '../item.ts';
import { boxes, written } from './entries.ts';
import type { SheetPart } from './sheet.ts';

/** 改革実施概要 */
export function outlinePart(item: Item): SheetPart | null {
  const { form, boxes: has } = item.plan;
  const keys = (['purpose', 'actions'] as const).filter((key) => has.has(key));
  if (keys.length === 0) return null;
  const name = form.label('outline');
  const rows = keys.map((key) => ({ head: form.label(key), cells: [written(item[key])] }));
  return { key: 'outline', label: name, sections: [{ tables: [boxes(name, rows)] }] };
}
