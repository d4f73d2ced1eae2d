import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { insteadOf, isMissing } from '../../../src/disk/system-error.ts';
import { excelCommand } from '../../../src/words/excel-command.ts';

/** A file to be written, in place of what is there. */
export interface NewFile {
  path: string;
  bytes: Uint8Array;
}

/**
 * Writes all files or none: first beside their places, then each in its place; where that fails midway, those that were replaced are put back.
 * @throws when one cannot be written, with its name
 */
export async function writeAll(files: readonly NewFile[]): Promise<void> {
  const mark = `.ayumi-${process.pid}-${Date.now()}`;
  const steps = files.map(({ path, bytes }, at) => ({
    path,
    bytes,
    fresh: join(dirname(path), `${mark}-${at}.new`),
    old: join(dirname(path), `${mark}-${at}.old`),
  }));
  const moved: (typeof steps)[number][] = [];
  let current = '';
  try {
    for (const { path, bytes, fresh } of steps) {
      current = path;
      await writeFile(fresh, bytes, { flag: 'wx' });
      const before = await stat(path).catch(insteadOf(isMissing, null));
      if (before && !before.isFile()) throw new Error('A folder stands in its place.');
      if (before) await chmod(fresh, before.mode & 0o777);
    }
    for (const step of steps) {
      current = step.path;
      const had = await isRenamed(step.path, step.old);
      if (had) moved.push(step);
      await rename(step.fresh, step.path);
      if (!had) moved.push(step);
    }
  } catch (error) {
    for (const { path, old } of moved) if (!(await isRenamed(old, path))) await rm(path, { force: true });
    throw new Error(excelCommand.cannotWrite(current), { cause: error });
  } finally {
    for (const { fresh, old } of steps) await Promise.all([fresh, old].map((file) => rm(file, { force: true })));
  }
}

/** @returns false where there was nothing */
function isRenamed(from: string, to: string): Promise<boolean> {
  return rename(from, to)
    .then(() => true)
    .catch(insteadOf(isMissing, false));
}
