import type { Item } from '../../model/item.ts';
import { excelWords } from '../../words/excel.ts';
import type { FormRow } from '../form.ts';
import { part, remark } from '../rows.ts';
import { type ListKey, sparesOf } from '../spare.ts';

/**
 * The entries of a list below its name, and behind them empty ones for what is new.
 * @param rowsOf of one entry: its index, or `+1` where it is not there yet; and the label of the box that it is known by
 */
export function listedRows(
  item: Item,
  list: ListKey,
  label: string,
  rowsOf: (at: number | string, head: (box: string) => string) => FormRow[],
): FormRow[] {
  const count = item.entry[list]?.length ?? 0;
  const spares = sparesOf(item, list);
  if (count + spares.length === 0) return [];
  const nth = (at: number) => excelWords.nth(label, at + 1);
  const head = (entry: string) => (box: string) => excelWords.headOf(entry, box);
  return [
    part(label),
    ...Array.from({ length: count }, (_, at) => rowsOf(at, head(nth(at)))).flat(),
    ...(spares.length > 0 ? [remark(excelWords.more(label))] : []),
    ...spares.flatMap((spare, at) => rowsOf(spare, head(nth(count + at)))),
  ];
}
