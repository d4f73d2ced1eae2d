import { basename } from 'node:path';
import { progress } from '../../../src/progress.ts';
import type { Reading } from '../../../src/read-archive.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { excelWords } from '../../../src/words/excel.ts';
import { progressWords } from '../../../src/words/progress.ts';
import { withAdditions } from '../../../src/workbook/additions.ts';
import { boxesNow } from '../../../src/workbook/boxes-now.ts';
import { checkShape } from '../../../src/workbook/check-shape.ts';
import { alike } from '../../../src/workbook/codec.ts';
import { type CellEdit, keyOf, readEdits } from '../../../src/workbook/read-edits.ts';
import { spareAt } from '../../../src/workbook/spare.ts';
import { digestOf } from './digest.ts';
import { type WorkbookFault, ofFile } from './file-fault.ts';
import { openWorkbook } from './open-workbook.ts';

/** An edit, and the workbook that it comes from. */
export interface WorkbookEdit extends CellEdit {
  workbook: string;
}

export interface ReadWorkbooks {
  edits: WorkbookEdit[];
  faults: WorkbookFault[];
  /** Files that were changed after the workbook was made, and are to be changed by it now. */
  newer: { workbook: string; file: string }[];
}

/** All that the workbooks want to write, and all that stands in the way. */
export async function readWorkbooks(
  files: readonly string[],
  reading: Reading,
  sources: Sources,
): Promise<ReadWorkbooks> {
  const edits = new Map<string, WorkbookEdit>();
  const faults: WorkbookFault[] = [];
  const newer: ReadWorkbooks['newer'] = [];
  const told = progress(progressWords.readingWorkbooks);
  for (const [at, file] of files.entries()) {
    told.tell(at, files.length);
    const read = await readOne(file, reading, sources);
    faults.push(...read.faults);
    newer.push(...read.newer);
    for (const edit of read.edits) {
      // Of several new entries all come, wherever they stand; the same one comes once.
      const key = spareAt(edit.path) ? JSON.stringify([edit.file, edit.path[0], edit.value]) : keyOf(edit);
      const known = edits.get(key);
      if (!known) edits.set(key, edit);
      else if (!alike(known.value, edit.value)) {
        const [message, remedy] = excelWords.conflicts.elsewhere(known.workbook, known.address);
        faults.push({ ...edit, message, remedy });
      }
    }
  }
  told.end();
  return { edits: placed([...edits.values()], reading), faults, newer };
}

/** New entries in the places that they will have, behind those of their lists. */
function placed(edits: readonly WorkbookEdit[], { whole }: Reading): WorkbookEdit[] {
  const items = new Map([...whole.items.values()].map((item) => [item.file, item]));
  const lengths = new Map<string, number>();
  return edits.map((edit) => {
    const spare = spareAt(edit.path);
    if (!spare) return edit;
    const key = `${edit.file} ${spare.list}`;
    const at = lengths.get(key) ?? items.get(edit.file)?.entry[spare.list]?.length ?? 0;
    lengths.set(key, at + 1);
    const cells = edit.cells?.map((cell) => ({ ...cell, path: [spare.list, at, ...cell.path.slice(2)] }));
    return { ...edit, path: [spare.list, at], ...(cells && { cells }) };
  });
}

async function readOne(file: string, { whole, unread }: Reading, sources: Sources): Promise<ReadWorkbooks> {
  const workbook = basename(file);
  const failed = (fault: readonly [string, string]) => ({ edits: [], faults: [ofFile(workbook, fault)], newer: [] });
  const opened = await openWorkbook(file);
  if ('fault' in opened) return failed(opened.fault);
  const { manifest, grid } = opened;
  const boxes = boxesNow(manifest, whole, unread);
  if ('fault' in boxes) return failed(boxes.fault);
  const shape = checkShape(manifest, grid);
  const item = whole.items.get(`${manifest.plan}/${manifest.item}`);
  const read = shape.moved ? { edits: [], faults: [] } : readEdits(manifest, grid, boxes);
  const { edits, faults } = item ? withAdditions(read, manifest, item) : read;
  const texts = new Map(sources.files.map(({ path, text = '' }) => [path, text]));
  const changed = manifest.files.filter(
    ({ path, digest }) => edits.some((edit) => edit.file === path) && digestOf(texts.get(path) ?? '') !== digest,
  );
  return {
    newer: changed.map(({ path }) => ({ workbook, file: path })),
    edits: edits.map((edit) => ({ ...edit, workbook })),
    faults: [...shape.faults, ...faults].map((fault) => ({ ...fault, workbook })),
  };
}
