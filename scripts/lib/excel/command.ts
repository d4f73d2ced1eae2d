import { readArchive } from '../../../src/read-archive.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { excelCommand } from '../../../src/words/excel-command.ts';
import { reviewWords } from '../../../src/words/review.ts';
import { checkedSettings, nameOfContent, orExit } from '../environment.ts';
import { exportWorkbooks } from './export.ts';
import { type ExcelOptions, excelOptions } from './options.ts';

/** The command could not do its work: not the same as a workbook that wants mending. */
const failed = 2;

/** Writes workbooks, as the command line says. */
export async function runExcel(): Promise<void> {
  const options: ExcelOptions = orExit(() => excelOptions(process.argv.slice(2)), failed);
  const settings = checkedSettings(failed);
  const sources = await orExit(
    () =>
      readFiles(settings.contentDir).catch(() =>
        Promise.reject(new Error(reviewWords.noContent(nameOfContent(settings)))),
      ),
    failed,
  );
  const reading = readArchive(sources, settings.today);
  const { names, remarks } = await orExit(() => exportWorkbooks(sources, reading, options), failed);
  for (const remark of remarks) console.error(remark);
  console.log(excelCommand.exported(names.length, options.out));
}
