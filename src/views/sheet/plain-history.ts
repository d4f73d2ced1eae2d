import type { HistoryEntry } from '../../schema/item/history.ts';
import { markdownOf } from '../../model/text.ts';
import { sheetWords } from '../../words/sheet.ts';

/** An entry of the history in one line: which box, what stood before, what stands now, why. */
export function plainOf({ field, was, now, note }: HistoryEntry): string {
  const text = (value: typeof was) => (value === undefined ? '' : markdownOf(value));
  const change = was === undefined || now === undefined ? '' : sheetWords.change(text(was), text(now));
  return [field, change, note].filter(Boolean).join('　');
}
