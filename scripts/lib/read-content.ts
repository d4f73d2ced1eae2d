import { join } from 'node:path';
import { withPublished } from './addresses/with-published.ts';
import { progress } from '../../src/progress.ts';
import { type Reading, readArchive } from '../../src/read-archive.ts';
import type { Settings } from '../../src/settings.ts';
import { keptMemory } from '../../src/source/kept-memory.ts';
import { toldMemory } from '../../src/source/parse-memory.ts';
import { readFiles } from '../../src/source/read-files.ts';
import { progressWords } from '../../src/words/progress.ts';
import { unreadable } from '../../src/words/unreadable.ts';

/** The content folder as an archive, with all problems of all files. `files` counts what was read: none where there is no folder. */
export async function readContent({ contentDir, today }: Settings): Promise<Reading & { files: number }> {
  try {
    const sources = await withPublished(await readFiles(contentDir), process.env);
    const memory = await keptMemory(join('.cache', 'content'), contentDir);
    const told = progress(progressWords.reading);
    const tell = (files: number) => told.tell(files, sources.files.length);
    const reading = readArchive(sources, today, toldMemory(memory, tell));
    told.end();
    await memory.keep();
    return { ...reading, files: sources.files.length };
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && ['ENOENT', 'ENOTDIR', 'EACCES'].includes(String(error.code))))
      throw error;
    const { noFolder: message, noFolderRemedy: remedy } = unreadable;
    const nothing = readArchive({ files: [], attachments: [] }, today);
    return {
      ...nothing,
      files: 0,
      problems: [{ rule: 'unreadable', severity: 'error', file: '', line: 1, column: 1, label: '', message, remedy }],
    };
  }
}
