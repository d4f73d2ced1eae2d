import { chmod, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
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
      const before = await stat(path).catch(() => null);
      if (before && !before.isFile()) throw new Error('A folder stands in its place.');
      if (before) await chmod(fresh, before.mode & 0o777);
    }
    for (const step of steps) {
      current = step.path;
      const had = await rename(step.path, step.old).then(() => true, isAbsent);
      if (had) moved.push(step);
      await rename(step.fresh, step.path);
      if (!had) moved.push(step);
    }
  } catch (error) {
    for (const { path, old } of moved) await rename(old, path).catch(() => rm(path, { force: true }));
    throw new Error(excelCommand.cannotWrite(current), { cause: error });
  } finally {
    for (const { fresh, old } of steps) await Promise.all([fresh, old].map((file) => rm(file, { force: true })));
  }
}

/** A place where nothing was: not a failure. Anything else is. */
function isAbsent(error: NodeJS.ErrnoException): boolean {
  if (error.code === 'ENOENT') return false;
  throw error;
}
