import type { Problem } from '../finding.ts';
import type { Item } from '../model/item.ts';
import type { Reading } from '../read-archive.ts';
import { cellChanges } from './cell-changes.ts';
import { readerOf, sideOfItem } from './item-side.ts';
import { type Pair, pairItems } from './pair-items.ts';
import type { SheetChange } from './proposal.ts';
import { visibilityOf } from './visibility.ts';

/** Every sheet that changes, comes, goes, moves, or cannot be read any more. */
export function sheetChanges(before: Reading, after: Reading): SheetChange[] {
  const earlier = new Set(before.problems.map(sayingOf));
  return pairItems(before.whole.items, after.whole.items).flatMap((pair) => {
    const change = changeOf(pair, after);
    if (!change) return [];
    const here = new Set([(pair.after ?? pair.before!).file]);
    const open = after.problems.filter(({ file }) => here.has(file));
    return [
      {
        ...change,
        open: open.map((problem) => ({ ...problem, isNew: !earlier.has(sayingOf(problem)) })),
        answered: after.answered(here),
        notes: after.notes(here).filter((note) => isTouched(note, change)),
      },
    ];
  });
}

type Bare = Omit<SheetChange, 'open' | 'answered' | 'notes'>;

function changeOf({ before, after }: Pair, reading: Reading): Bare | null {
  const { today } = reading.whole;
  const sees = { before: visibilityOf(before, today), after: visibilityOf(after, today) };
  const both = { ...(before && { before }), ...(after && { after }), sees };
  if (!after) {
    const { id, file, plan } = before!;
    const unread = reading.unread.includes(file) || reading.unread.includes(plan.file);
    return { ...both, id, kind: unread ? 'unreadable' : 'removed', cells: [] };
  }
  if (!before) return { ...both, id: after.id, kind: 'added', cells: cellsBetween(undefined, after) };
  const cells = cellsBetween(before, after);
  if (before.id !== after.id) return { ...both, id: after.id, kind: 'moved', cells };
  return cells.length > 0 ? { ...both, id: after.id, kind: 'changed', cells } : null;
}

function cellsBetween(before: Item | undefined, after: Item) {
  const [readBefore, readAfter] = [before && readerOf(before), readerOf(after)];
  const sideBefore = before && sideOfItem(before);
  return cellChanges(sideBefore, sideOfItem(after), (leaf, side) =>
    side === sideBefore ? readBefore!(leaf, side) : readAfter(leaf, side),
  );
}

/** A year that the change does not touch has been reviewed before. */
function isTouched({ path = [] }: Problem, { before, cells }: Bare): boolean {
  const year = Number(path[1]);
  const touched = cells.flatMap((cell) => (cell.path[0] === 'years' ? [parseInt(String(cell.path[1]))] : []));
  return before === undefined || touched.includes(year) || touched.includes(year - 1);
}

/** The same problem, on whatever line it stands. */
function sayingOf({ rule, file, message }: Problem): string {
  return JSON.stringify([rule, file, message]);
}
