import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { insteadOf, isMissing } from '../../../src/disk/system-error.ts';
import type { Reading } from '../../../src/read-archive.ts';
import type { Sources } from '../../../src/source/read-files.ts';
import { excelCommand } from '../../../src/words/excel-command.ts';
import { type Workbook, itemWorkbook, roundWorkbook } from '../../../src/workbook/build-workbook.ts';
import { boxesOf } from '../../../src/workbook/form.ts';
import { digestOf } from './digest.ts';
import type { ExportOptions } from './options.ts';
import { askedFor } from './asked-for.ts';
import { readWorkbooks } from './read-workbooks.ts';
import { progress } from '../../../src/progress.ts';
import { progressWords } from '../../../src/words/progress.ts';
import { type NewFile, writeAll } from '../write/write-files.ts';
import { writeWorkbook } from './write-workbook.ts';

/** What was exported, and what is to be said of it. */
export interface Exported {
  /** Names of the files. */
  names: string[];
  remarks: string[];
}

/**
 * Writes the workbooks that are asked for: one an item, or with a round one a plan.
 * @throws when there is no such plan, item or round, or a file that is asked for cannot be read
 */
export async function exportWorkbooks(sources: Sources, reading: Reading, options: ExportOptions): Promise<Exported> {
  const workbooks = workbooksOf(sources, reading, options);
  if (workbooks.length === 0) throw new Error(excelCommand.nothing);
  const told = progress(progressWords.writingWorkbooks);
  const files: NewFile[] = [];
  for (const [name, workbook] of workbooks) {
    told.tell(files.length, workbooks.length);
    files.push({ path: join(options.out, name), bytes: await writeWorkbook(workbook) });
  }
  told.end();
  await refuseLoss(files, sources, reading);
  await mkdir(options.out, { recursive: true }).catch((error: unknown) => {
    throw new Error(excelCommand.cannotWrite(options.out), { cause: error });
  });
  await writeAll(files);
  return { names: workbooks.map(([name]) => name), remarks: workbooks.flatMap(remarksOn) };
}

/** @throws where a workbook that stands in the place of a new one says what the files do not */
async function refuseLoss(files: readonly NewFile[], sources: Sources, reading: Reading): Promise<void> {
  const lost: string[] = [];
  for (const { path, bytes } of files) {
    const before = await readFile(path).catch(insteadOf(isMissing, null));
    if (before === null || before.equals(bytes)) continue;
    const { edits, faults } = await readWorkbooks([path], reading, sources);
    if (edits.length + faults.length > 0) lost.push(path);
  }
  if (lost.length > 0) throw new Error(excelCommand.wouldBeLost(lost));
}

function workbooksOf({ files }: Sources, { whole, unread }: Reading, options: ExportOptions): [string, Workbook][] {
  const digests = new Map(files.map(({ path, text = '' }) => [path, () => digestOf(text)]));
  const digest = (path: string) => digests.get(path)!();
  const asked = askedFor(whole, unread, options);
  if ('round' in asked)
    return asked.plans.map(({ plan, round }) => [
      `${plan.id}-${asked.round.replaceAll('/', '-')}.xlsx`,
      roundWorkbook(plan, round, digest),
    ]);
  return asked.items.map((item) => [
    `${item.plan.id}-${item.slug}.xlsx`,
    itemWorkbook(item, whole.departments, digest),
  ]);
}

function remarksOn([name, { form }]: [string, Workbook]): string[] {
  const locked = boxesOf(form).filter(({ lossless }) => !lossless);
  return locked.length > 0
    ? [
        excelCommand.locked(
          name,
          locked.map(({ label }) => label),
        ),
      ]
    : [];
}
