import type { FoldTables } from '../search/fold.ts';
import type { CatalogueEntry, StoredCell, StoredItem } from '../search/stored.ts';
import { type CellKind, cellWords } from '../words/cells.ts';
import type { Analyser } from './analyser.ts';
import { contentOf } from './content.ts';
import { type Boxes, boxesOf } from './labels.ts';
import type { ItemInput } from './plan-input.ts';
import { clausesOf, linesOf, readingsIn } from './readings.ts';
import { type RecordCell, recordOf } from './record.ts';
import { type WordLists, wordListsOf } from './word-lists.ts';

/** All that the index has to know of one plan; a part of the index is joined from several. */
export interface PlanIndex {
  items: IndexedItem[];
  lists: WordLists;
  /** As `linesOf` writes them. */
  readings: string;
  boxes: Boxes;
}

/** An item without its texts. */
export interface IndexedItem {
  entry: CatalogueEntry;
  /** First year of the plan. */
  from: number;
  latest: number;
  filters: Record<string, string[]>;
  /** Where its cells begin, of what kind they are, and of which years. */
  starts: number[];
  kinds: number[];
  years: number[][];
}

const kinds = Object.keys(cellWords.kinds) as CellKind[];

/** The index of one plan's items, and the file of each item's cells. */
export function indexPlan(
  inputs: readonly ItemInput[],
  tables: FoldTables,
  analyse: Analyser,
): { index: PlanIndex; cells: Uint8Array[] } {
  const items: IndexedItem[] = [];
  const cells: Uint8Array[] = [];
  const clauses = new Set<string>();
  const boxes: Boxes = {};
  const lists = wordListsOf(wordsOf());
  return { index: { items, lists, readings: linesOf(readingsIn(clauses, analyse, tables)), boxes }, cells };

  // One after another: read, an item takes a hundred times the room of its text.
  function* wordsOf() {
    for (const input of inputs) {
      const record = recordOf(input, tables);
      const { words, starts } = contentOf(record);
      for (const clause of clausesOf(record)) clauses.add(clause);
      for (const key of input.filters.form!) boxes[key] ??= boxesOf(input.cells);
      cells.push(stored(storedItem(input, record)));
      items.push(indexedItem(input, record, starts));
      yield words;
    }
  }
}

/** Hosts pack JSON on the way, and browsers unpack that faster than a script can. */
export function stored(value: unknown): Uint8Array {
  return Buffer.from(JSON.stringify(value));
}

function storedItem({ id, path, no, title, plan, offices }: ItemInput, cells: readonly RecordCell[]): StoredItem {
  const storedCell = ({ kind, label, anchor, years, text }: RecordCell): StoredCell => [
    kinds.indexOf(kind),
    label,
    anchor,
    years,
    text,
  ];
  return { id, path, no, title, plan, offices, cells: cells.map(storedCell) };
}

function indexedItem(
  { id, path, no, title, plan, from, latest, filters }: ItemInput,
  cells: readonly RecordCell[],
  starts: number[],
): IndexedItem {
  return {
    entry: [id, path, no, title, plan],
    from,
    latest,
    filters,
    starts,
    // A long title stands once more behind the last cell.
    kinds: starts.map((_, at) => kinds.indexOf(cells[at]?.kind ?? 'title')),
    years: starts.map((_, at) => cells[at]?.years ?? []),
  };
}
