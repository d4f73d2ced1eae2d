import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { setValues } from '../../../src/edit/set-values.ts';
import { readArchive } from '../../../src/read-archive.ts';
import { type Workbook, itemWorkbook } from '../../../src/workbook/build-workbook.ts';
import { checkShape } from '../../../src/workbook/check-shape.ts';
import { withoutHarm } from '../../../src/workbook/codec.ts';
import { boxesOf } from '../../../src/workbook/form.ts';
import { textIn } from '../../../src/workbook/heights.ts';
import { readManifest } from '../../../src/workbook/manifest.ts';
import type { Placed } from '../../../src/workbook/place.ts';
import type { Grid, ReadCell } from '../../../src/workbook/read-cell.ts';
import { readEdits } from '../../../src/workbook/read-edits.ts';
import { anySheet, sheetText, sourcesWith } from '../../support/random-sheets.ts';
import { randomRuns } from '../../support/sampled.ts';
import { numbers, typed } from '../../support/schema-values.ts';

const runs = randomRuns(500);
const today = '2014-12-01';
vi.setConfig({ testTimeout: 600_000 });

function workbookOf(text: string): Workbook {
  const { whole } = readArchive(sourcesWith(text), today);
  return itemWorkbook([...whole.items.values()][0]!, whole.departments, () => '');
}

/** What the check says of the content with this sheet: whether it can be published. */
const isRight = (text: string) =>
  readArchive(sourcesWith(text), today).problems.every(({ severity }) => severity !== 'error');

/** A workbook's cells as they come back, with something else in one of them. */
function gridOf({ cells }: Workbook, changed = new Map<string, ReadCell['value']>()): Grid {
  const contents = new Map(cells.map((placed) => [`${placed.row},${placed.column}`, contentOf(placed)]));
  const valueAt = (row: number, column: number) =>
    changed.get(`${row},${column}`) ?? contents.get(`${row},${column}`) ?? null;
  return {
    merges: [],
    filled: cells.filter(({ row, column }) => String(valueAt(row, column) ?? '').trim() !== ''),
    at: (row, column) => ({ value: valueAt(row, column) }),
  };
}

function contentOf({ cell }: Placed): ReadCell['value'] {
  if (cell.kind !== 'input' || !cell.box.lossless) return withoutHarm(textIn(cell));
  return cell.box.codec.encode(cell.box.value)[cell.nth] ?? null;
}

function read(workbook: Workbook, grid: Grid) {
  const manifest = readManifest(workbook.manifest);
  if (!manifest || 'version' in manifest) throw new Error('No manifest.');
  const { edits, faults } = readEdits(manifest, grid, boxesOf(workbook.form));
  return { edits, faults: [...checkShape(manifest, grid).faults, ...faults] };
}

it('any sheet comes back from its workbook as it went in', () => {
  fc.assert(
    fc.property(anySheet, fc.boolean(), (values, byUs) => {
      const workbook = workbookOf(sheetText(values, byUs));
      expect(read(workbook, gridOf(workbook))).toEqual({ edits: [], faults: [] });
    }),
    runs,
  );
});

it('a cell takes what the file takes, and what it takes besides it writes as the file takes it', () => {
  const seen = { both: 0, neither: 0, understood: 0 };
  fc.assert(
    fc.property(
      anySheet,
      fc.boolean(),
      fc.nat(),
      fc.constantFrom(...typed.filter((text) => text.trim() !== ''), ...numbers),
      (values, byUs, at, content) => {
        const text = sheetText(values, byUs);
        const workbook = workbookOf(text);
        const open = workbook.cells.filter(
          ({ cell }) => cell.kind === 'input' && cell.box.lossless && cell.box.codec.cells === 1,
        );
        const { row, column, cell } = open[at % open.length]!;
        if (cell.kind !== 'input') throw new Error('No box.');
        const { edits, faults } = read(workbook, gridOf(workbook, new Map([[`${row},${column}`, content]])));
        const role = { kind: 'item', plan: '2013', slug: '01' } as const;
        const byExcel = faults.length === 0 && isRight(setValues(text, role, edits));
        const byFile = isRight(setValues(text, role, [{ path: cell.box.path, value: content }]));
        seen[byFile ? 'both' : byExcel ? 'understood' : 'neither'] += 1;
        if (byFile && !byExcel) throw new Error(JSON.stringify({ path: cell.box.path, content, edits, faults }));
        if (byExcel && !byFile) expect(edits.map(({ value }) => value)).not.toContain(content);
      },
    ),
    runs,
  );
  // Of cells that all are taken, or none, nothing could be learnt.
  expect(Math.min(...Object.values(seen))).toBeGreaterThanOrEqual(Math.floor(runs.numRuns / 500));
});
