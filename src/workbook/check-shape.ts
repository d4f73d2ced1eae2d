import { excelWords } from '../words/excel.ts';
import { addressOf, placeOf } from './address.ts';
import type { Manifest } from './manifest.ts';
import { type Grid, normal } from './read-cell.ts';

/** What is wrong at a cell, as it is told. */
export interface CellFault {
  /** B12 */
  address: string;
  /** The box; empty where it is none. */
  label: string;
  message: string;
  remedy: string;
}

const { shape } = excelWords;

/** What is wrong with the sheet as a whole. Where rows or columns have moved, no box can be trusted to be where it was. */
export interface Shape {
  moved: boolean;
  faults: CellFault[];
}

/** Whether rows, columns and cells stand as they were laid out. */
export function checkShape({ heads, merges, boxes }: Manifest, grid: Grid): Shape {
  const textAt = (row: number, column: number) => {
    const { value, formula } = grid.at(row, column);
    return formula === undefined && value !== null ? normal(String(value)).trim() : '';
  };
  const changed = heads.filter(({ address, text }) => {
    const at = placeOf(address);
    return at === null || textAt(at.row, at.column) !== normal(text).trim();
  });
  const moved = changed.map((head) => ({ head, to: placeElsewhere(head) })).find(({ to }) => to !== undefined);
  if (moved) {
    const { head, to } = moved;
    return { moved: true, faults: [fault(head.address, shape.moved(firstLine(head.text), to!))] };
  }
  const faults = [
    ...changed.map(({ address, text }) => fault(address, shape.rewritten(firstLine(text)))),
    ...mergedOver(),
    ...outside(),
  ];
  return { moved: false, faults };

  /** The same words in the same column or row, where nothing of ours stood. */
  function placeElsewhere({ address, text }: { address: string; text: string }): string | undefined {
    const at = placeOf(address);
    const found = grid.filled.find(
      ({ row, column }) =>
        (row === at?.row) !== (column === at?.column) &&
        textAt(row, column) === normal(text).trim() &&
        !heads.some((head) => head.address === addressOf(row, column) && head.text === text),
    );
    return found && addressOf(found.row, found.column);
  }

  function mergedOver(): CellFault[] {
    const own = new Set(merges);
    const places = boxes.flatMap(({ addresses, label }) =>
      addresses.map((address) => ({ address, label, at: placeOf(address)! })),
    );
    return grid.merges
      .filter(
        ({ startRow, startCol, endRow, endCol }) =>
          !own.has(`${addressOf(startRow, startCol)}:${addressOf(endRow, endCol)}`),
      )
      .flatMap((range) => {
        const over = places.find(
          ({ at }) =>
            range.startRow <= at.row &&
            at.row <= range.endRow &&
            range.startCol <= at.column &&
            at.column <= range.endCol,
        );
        const name = `${addressOf(range.startRow, range.startCol)}:${addressOf(range.endRow, range.endCol)}`;
        return over ? [fault(over.address, shape.merged(name), over.label)] : [];
      });
  }

  function outside(): CellFault[] {
    const known = new Set([...heads.map(({ address }) => address), ...boxes.flatMap(({ addresses }) => addresses)]);
    const strange = grid.filled.filter(({ row, column }) => !known.has(addressOf(row, column)));
    const [first] = strange;
    return first ? [fault(addressOf(first.row, first.column), shape.outside(strange.length))] : [];
  }
}

function fault(address: string, [message, remedy]: readonly [string, string], label = ''): CellFault {
  return { address, label, message, remedy };
}

function firstLine(text: string): string {
  return text.split('\n')[0]!.slice(0, 30);
}
