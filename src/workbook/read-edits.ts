import type { Path } from '../finding.ts';
import { excelWords } from '../words/excel.ts';
import { placeOf } from './address.ts';
import type { CellFault } from './check-shape.ts';
import { type Content, alike, codecOfCell, isBlank } from './codec.ts';
import type { Box } from './form.ts';
import type { BoxThen, Manifest } from './manifest.ts';
import { type Grid, contentOf, isUntouched } from './read-cell.ts';
import { showValue } from './show-value.ts';

/** A value that the workbook gives a box, and the cell that it stands in. */
export interface CellEdit {
  file: string;
  path: Path;
  /** undefined: the box is emptied. */
  value: unknown;
  address: string;
  label: string;
  /** What else stands in the file with it. */
  implies?: Box['implies'];
  /** Of a new entry: its boxes, each with its cell. */
  cells?: readonly CellEdit[];
}

export interface ReadEdits {
  edits: CellEdit[];
  faults: CellFault[];
}

/**
 * What was written in a workbook, held against what the files say by now: what changed here alone is an edit, what changed there alone stays, what changed in both ways is told.
 * @param boxes those of the files as they are now
 */
export function readEdits(manifest: Manifest, grid: Grid, boxes: readonly Box[]): ReadEdits {
  const now = new Map(boxes.map((box) => [keyOf(box), box]));
  const edits: CellEdit[] = [];
  const faults: CellFault[] = [];
  for (const then of manifest.boxes) {
    const cells = then.addresses.map((address) => ({ address, cell: grid.at(...coordinates(address)) }));
    if (cells.every(({ cell }, at) => isUntouched(cell, then.contents[at]))) continue;
    const result = readBox(then, cells, now.get(keyOf(then)));
    if ('faults' in result) faults.push(...result.faults);
    else if (result.edit) edits.push(result.edit);
  }
  return { edits, faults };
}

type Cells = { address: string; cell: ReturnType<Grid['at']> }[];

function readBox(
  then: BoxThen,
  cells: Cells,
  box: Box | undefined,
): { faults: CellFault[] } | { edit: CellEdit | null } {
  const { file, path, label } = then;
  const firstChanged = cells.findIndex(({ cell }, at) => !isUntouched(cell, then.contents[at]));
  const address = cells[firstChanged]!.address;
  const fault = ([message, remedy]: readonly [string, string], at = address) => ({
    address: at,
    label,
    message,
    remedy,
  });
  if (!box || !box.lossless) return { faults: [fault(excelWords.conflicts.gone)] };
  const read = cells.map(({ cell, address: at }, nth) => ({ ...contentOf(cell, codecOfCell(box.codec, nth)), at }));
  const bad = read.flatMap((one) => ('fault' in one ? [fault(one.fault, one.at)] : []));
  if (bad.length > 0) return { faults: bad };
  const contents = read.map((one): Content => ('content' in one ? one.content : null));
  const decoded = box.codec.decode(contents, then.value);
  if ('fault' in decoded) return { faults: [fault(decoded.fault, cells[decoded.at]!.address)] };
  const { value } = decoded;
  if (same(value, then.value) || same(value, box.value)) return { edit: null };
  if (box.entry !== then.entry)
    return { faults: [fault(excelWords.conflicts.reordered(then.entry ?? '', box.entry ?? ''))] };
  if (!same(box.value, then.value)) {
    const show = (one: unknown) => showValue(one, box.codec);
    return { faults: [fault(excelWords.conflicts.both(show(then.value), show(box.value), show(value)))] };
  }
  return { edit: { file, path, value, address, label, ...(box.implies && { implies: box.implies }) } };
}

function same(a: unknown, b: unknown): boolean {
  return alike(a, b) || (isBlank(a) && isBlank(b));
}

function coordinates(address: string): [number, number] {
  const { row, column } = placeOf(address) ?? { row: 0, column: 0 };
  return [row, column];
}

export function keyOf({ file, path }: Pick<Box, 'file' | 'path'>): string {
  return JSON.stringify([file, ...path.map(String)]);
}
