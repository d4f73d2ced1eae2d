import { EditError } from '../../../src/edit/edit-error.ts';
import { setValues } from '../../../src/edit/set-values.ts';
import type { Problem } from '../../../src/finding.ts';
import { type Reading, readArchive } from '../../../src/read-archive.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { roleOf } from '../../../src/source/role.ts';
import type { Settings } from '../../../src/settings.ts';
import { excelImport } from '../../../src/words/excel-import.ts';
import type { WorkbookFault } from './file-fault.ts';
import { type WorkbookEdit, readWorkbooks } from './read-workbooks.ts';
import { contentFile } from '../write/content-file.ts';
import { writeAll } from '../write/write-files.ts';

/** What was written into which files; nothing at all where there are faults. */
export interface Imported {
  faults: WorkbookFault[];
  /** Labels of the changed boxes, by file. */
  changed: Map<string, string[]>;
  /** What is to be known of the files besides. */
  remarks: string[];
  /** What the check asks about now and did not before. */
  warnings: number;
}

const nothing: Imported = { faults: [], changed: new Map(), remarks: [], warnings: 0 };

/**
 * Takes over what was written in workbooks: all of it or nothing. The files that would come of it are read and checked before any is written.
 * @throws when a file cannot be written
 */
export async function importWorkbooks(
  files: readonly string[],
  { contentDir, today }: Settings,
  sources: Sources,
  reading: Reading,
): Promise<Imported> {
  const { edits, faults, newer } = await readWorkbooks(files, reading, sources);
  if (faults.length > 0) return { ...nothing, faults };
  const { texts, faults: notTaken } = textsWith(edits, sources);
  if (notTaken.length > 0) return { ...nothing, faults: notTaken };
  const after = readArchive(
    {
      ...sources,
      files: sources.files.map((file) => ({ ...file, ...(texts.has(file.path) && { text: texts.get(file.path)! }) })),
    },
    today,
  );
  const fresh = newProblems(reading.problems, after.problems);
  const errors = fresh.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) return { ...nothing, faults: errors.map((error) => faultOf(error, edits)) };
  await writeAll(await Promise.all([...texts].map(([path, text]) => contentFile(contentDir, path, text, sources))));
  const changed = new Map(
    [...texts.keys()].map((path) => [path, edits.filter(({ file }) => file === path).map(({ label }) => label)]),
  );
  const remarks = newer.map(({ workbook, file }) => excelImport.newer(workbook, file));
  return { faults: [], changed, remarks, warnings: fresh.length };
}

/** The texts of the files that change, with the values in their places; and which of them a file does not take as it is written. */
function textsWith(
  edits: readonly WorkbookEdit[],
  { files }: Sources,
): { texts: Map<string, string>; faults: WorkbookFault[] } {
  const texts = new Map(files.flatMap(({ path, text }) => (text === undefined ? [] : [[path, text]])));
  const faults: WorkbookFault[] = [];
  for (const edit of edits) {
    const role = roleOf(edit.file)!;
    try {
      texts.set(edit.file, setValues(texts.get(edit.file)!, role, [edit]));
    } catch (error) {
      if (!(error instanceof EditError)) throw error;
      const [message, remedy] = excelImport.notTaken(edit.file);
      faults.push({ ...edit, message, remedy });
    }
  }
  const changed = new Set(edits.map(({ file }) => file));
  return { texts: new Map([...texts].filter(([path]) => changed.has(path))), faults };
}

/** Lines move, so they do not tell whether a problem is new. */
function newProblems(before: readonly Problem[], after: readonly Problem[]): Problem[] {
  const nameOf = ({ file, rule, message, label }: Problem) => JSON.stringify([file, rule, label, message]);
  const known = new Set(before.map(nameOf));
  return after.filter((problem) => !known.has(nameOf(problem)));
}

/** A problem where it comes from: the cell of its box, of one within or around it, or else of the file's first edit. */
function faultOf({ file, path = [], label, rule, ...said }: Problem, edits: readonly WorkbookEdit[]): WorkbookFault {
  const cells = edits.flatMap((edit) => [
    edit,
    ...(edit.cells ?? []).map((cell) => ({ ...cell, workbook: edit.workbook })),
  ]);
  const own = cells.filter((edit) => edit.file === file);
  const shared = (edit: WorkbookEdit) => {
    const differs = edit.path.findIndex((part, at) => String(part) !== String(path[at]));
    return differs < 0 ? edit.path.length + 1 : differs;
  };
  const [nearest] = (own.length > 0 ? own : edits).toSorted((a, b) => shared(b) - shared(a));
  const { workbook, address, value } = nearest!;
  // The check asks for a line of the file; here it is a cell that was emptied.
  const [message, remedy] =
    rule === 'missing' && value === undefined ? excelImport.emptied : [said.message, said.remedy];
  return { workbook, address, label: own.length > 0 ? label : nearest!.label, message, remedy };
}
