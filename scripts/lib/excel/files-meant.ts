import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { insteadOf, isMissing } from '../../../src/disk/system-error.ts';

/** The workbooks that a command line names: a folder stands for all that lie in it, for not every shell knows `*.xlsx`. */
export async function filesMeant(names: readonly string[]): Promise<string[]> {
  const found = await Promise.all(
    names.map(async (name) => {
      const within = await readdir(name).catch(insteadOf(isMissing, null));
      // Marks of files that are open, and what macOS puts beside files.
      const workbooks = within?.filter((file) => /^(?!~\$|\.).*\.xlsx$/i.test(file)).sort();
      return workbooks?.map((file) => join(name, file)) ?? [name];
    }),
  );
  return found.flat();
}
