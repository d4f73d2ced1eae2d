import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sources } from '../../../src/source/read-files.ts';
import { changedBytes } from '../../../src/edit/changed-bytes.ts';
import type { NewFile } from './write-files.ts';

/** A file of the content folder with a new text, ready to be written: line ends and byte order mark as they were. */
export async function contentFile(dir: string, path: string, text: string, { files }: Sources): Promise<NewFile> {
  const before = await readFile(join(dir, path), 'utf8');
  const old = files.find((file) => file.path === path)!.text!;
  return { path: join(dir, path), bytes: Buffer.from(changedBytes(before, old, text)) };
}
