import { labelOf } from '../checks/label.ts';
import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import { valueAt } from '../source/value-at.ts';
import { excelWords } from '../words/excel.ts';
import { type Codec, isLossless } from './codec.ts';
import type { Box } from './form.ts';
import { settledPath } from './spare.ts';

/** A box of an item's file, with what stands in it. */
export function makeBox({ entry, file, plan }: Item, path: Path, codec: Codec): Box {
  const value = valueAt(entry, path);
  const listed = path.findIndex((part) => typeof part === 'number');
  const length = (valueAt(entry, path.slice(0, 1)) as unknown[] | undefined)?.length ?? 0;
  const named = listed < 0 ? undefined : nameOfEntry(entry, path.slice(0, listed + 1));
  return {
    file,
    path,
    label: labelOf(settledPath(path, length), plan.entry, true, (at) => nameOfEntry(entry, at)?.name),
    codec,
    value,
    lossless: isLossless(codec, value),
    ...(named && { entry: named.whole }),
  };
}

export interface EntryName {
  name: string;
  /** What tells it from the others of its list: of those without a name of their own, all that does. */
  whole: string;
}

/** What an entry of a list goes by: an indicator's name, who gave a review, which kind of effect. */
export function nameOfEntry(entry: unknown, path: Path): EntryName | undefined {
  const found = valueAt(entry, path);
  if (typeof found !== 'object' || found === null) return undefined;
  const { name, by, year, stage, kind, unit } = found as Record<string, string | number | undefined>;
  const parts = (name === undefined ? [by, year, stage, kind, unit] : [name]).filter((part) => part !== undefined);
  const own = name ?? by ?? kind;
  return own === undefined ? undefined : { name: String(own), whole: parts.join(excelWords.within) };
}
