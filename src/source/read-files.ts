import { lstat, readFile, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type FileFault, decode, maxBytes } from './decode.ts';

/** One file of a content folder: its text, or why it has none. */
export interface SourceFile {
  /** From the content folder, with `/`. */
  path: string;
  text?: string;
  fault?: FileFault;
}

/** What lies in a content folder: what is to be read, and the attachments that sources may name. */
export interface Sources {
  files: SourceFile[];
  /** Paths of files below `plans/<plan>/files/`. */
  attachments: string[];
}

/**
 * Reads every `.yaml`, `.mdx` and near miss (`.yml`, `.md`) below a folder. Symbolic links are not followed: nothing outside the folder is ever published.
 * @throws when the folder itself cannot be listed
 */
export async function readFiles(dir: string): Promise<Sources> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => !entry.isDirectory() && !entry.name.startsWith('.') && !entry.name.startsWith('~$'))
    .map((entry) => relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
  const attachments = paths.filter((path) => /^plans\/[^/]+\/files\//.test(path));
  const texts = paths.filter((path) => /\.(ya?ml|mdx?)$/i.test(path) && !attachments.includes(path));
  const files: SourceFile[] = [];
  // In batches: ten thousand open files at once would pass the system's limit.
  for (let start = 0; start < texts.length; start += 64) {
    files.push(...(await Promise.all(texts.slice(start, start + 64).map((path) => readOne(dir, path)))));
  }
  return { files, attachments };
}

async function readOne(dir: string, path: string): Promise<SourceFile> {
  const full = join(dir, path);
  try {
    const stat = await lstat(full);
    if (stat.isSymbolicLink()) return { path, fault: { kind: 'symlink' } };
    if (!stat.isFile()) return { path, fault: { kind: 'unreadable' } };
    if (stat.size > maxBytes) return { path, fault: { kind: 'too-large', bytes: stat.size } };
    return { path, ...decode(await readFile(full)) };
  } catch {
    return { path, fault: { kind: 'unreadable' } };
  }
}
