import { readArchive } from '../../../src/read-archive.ts';
import type { Settings } from '../../../src/settings.ts';
import { excelCommand } from '../../../src/words/excel-command.ts';
import { excelImport } from '../../../src/words/excel-import.ts';
import { type Outcome, messageOf } from '../outcome.ts';
import { readSources } from '../read-sources.ts';
import { exportWorkbooks } from './export.ts';
import { tell } from './file-fault.ts';
import { filesMeant } from './files-meant.ts';
import { importWorkbooks } from './import.ts';
import { excelOptions } from './options.ts';

/** Writes workbooks, or takes over what was written in them, as the command line says. */
export async function runExcel(args: readonly string[], settings: Settings): Promise<Outcome> {
  try {
    const options = excelOptions(args);
    const sources = await readSources(settings);
    const reading = readArchive(sources, settings.today);
    if (options.verb === 'export') {
      const { names, remarks } = await exportWorkbooks(sources, reading, options);
      return {
        code: 0,
        out: [excelCommand.exported(names.length, options.out), excelCommand.next(options.out)],
        err: remarks,
      };
    }
    const files = await filesMeant(options.files);
    if (files.length === 0) throw new Error(excelCommand.emptyFolder(options.files));
    const { faults, changed, remarks, warnings } = await importWorkbooks(files, settings, sources, reading);
    if (faults.length > 0) return { code: 1, out: [], err: [...faults.map(tell), excelImport.stopped(faults.length)] };
    const boxes = [...changed.values()].flat().length;
    const out = [
      ...[...changed].map(([file, labels]) => excelImport.changed(file, labels)),
      ...remarks,
      boxes === 0 ? excelImport.nothing : excelImport.done(boxes, changed.size),
      ...(warnings > 0 ? [excelImport.warnings(warnings)] : []),
    ];
    return { code: 0, out, err: [] };
  } catch (error) {
    return { code: 2, out: [], err: [messageOf(error)] };
  }
}
