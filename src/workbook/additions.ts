import { labelOf } from '../checks/label.ts';
import { sameValue } from '../edit/same-value.ts';
import type { Path } from '../finding.ts';
import type { Item } from '../model/item.ts';
import { excelWords } from '../words/excel.ts';
import type { CellFault } from './check-shape.ts';
import { nameOfEntry } from './make-box.ts';
import type { BoxThen, Manifest } from './manifest.ts';
import type { CellEdit, ReadEdits } from './read-edits.ts';
import { neededIn, settledPath, spareAt } from './spare.ts';

type Values = Record<string, unknown>;
type Row = { edits: CellEdit[] } | { fault: CellFault };

/** What was written in the empty rows of lists, as a new entry for each row: not one that the file has got by now, nor one without what an entry must say. */
export function withAdditions({ edits, faults }: ReadEdits, manifest: Manifest, item: Item): ReadEdits {
  const written = Map.groupBy(
    edits.filter(({ path }) => spareAt(path)),
    ({ path }) => `${path[0]} ${path[1]}`,
  );
  const rows = [...written.values()].map((cells) => readRow(cells, manifest, item, faults));
  return {
    edits: [...edits.filter(({ path }) => !spareAt(path)), ...rows.flatMap((row) => ('edits' in row ? row.edits : []))],
    faults: [...faults, ...rows.flatMap((row) => ('fault' in row ? [row.fault] : []))],
  };
}

function readRow(cells: readonly CellEdit[], manifest: Manifest, item: Item, faults: readonly CellFault[]): Row {
  const first = cells[0]!;
  const { list, nth } = spareAt(first.path)!;
  const boxes = manifest.boxes.filter(({ path }) => path[0] === list && path[1] === first.path[1]);
  // What cannot be read in a row is told already, and may be what it lacks.
  if (faults.some(({ address }) => boxes.some(({ addresses }) => addresses.includes(address)))) return { edits: [] };
  const value = valueOf(cells);
  const there: readonly unknown[] = item.entry[list] ?? [];
  const came = there.filter((entry, at) => isNew(entry, at, list, manifest));
  if (came.some((entry) => sameValue(entry, value))) return { edits: [] };
  const missing = neededIn[list].find((key) => !Object.hasOwn(value, key));
  if (missing !== undefined) return { fault: missingAt(boxes, missing) };
  const name = nameOfEntry([value], [0]);
  if (name && came.some((entry) => nameOfEntry([entry], [0])?.whole === name.whole))
    return { fault: faultAt(first, excelWords.conflicts.added(name.name)) };
  const label = name
    ? excelWords.added(labelOf([list], item.plan.entry, true), name.name)
    : labelOf(settledPath([list, `+${nth}`], there.length), item.plan.entry, true);
  const path: Path = [list, `+${nth}`];
  return { edits: [{ file: first.file, path, value, address: first.address, label, cells }] };
}

/** In the order of the cells, which is that of the format. */
function valueOf(cells: readonly CellEdit[]): Values {
  const whole: Values = {};
  for (const { path, value, implies } of cells) {
    if (implies) put(whole, implies.path.slice(2), implies.value);
    put(whole, path.slice(2), value);
  }
  return whole;
}

function put(values: Values, [key, ...rest]: Path, value: unknown): void {
  if (rest.length === 0) values[key!] = value;
  else put((values[key!] ??= {}) as Values, rest, value);
}

/** Whether the file has got an entry since the workbook was made: it goes by a name that the workbook does not know, or has none and stands behind all of then. */
function isNew(entry: unknown, at: number, list: string, { boxes }: Manifest): boolean {
  const then = boxes.filter(({ path }) => path[0] === list && typeof path[1] === 'number');
  const name = nameOfEntry([entry], [0])?.whole;
  return name === undefined
    ? then.every(({ path }) => Number(path[1]) < at)
    : then.every(({ entry: own }) => own !== name);
}

function missingAt(boxes: readonly BoxThen[], key: string): CellFault {
  const { addresses, label } = boxes.find(({ path }) => path[2] === key) ?? boxes[0]!;
  return faultAt(
    { address: addresses[0]!, label },
    excelWords.faults[key === 'stages' ? 'spareStages' : 'spareNeeded'],
  );
}

function faultAt(
  { address, label }: Pick<CellEdit, 'address' | 'label'>,
  [message, remedy]: readonly [string, string],
): CellFault {
  return { address, label, message, remedy };
}
