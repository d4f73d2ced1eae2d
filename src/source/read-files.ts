import { readFileSync, statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { isSystemError } from '../disk/system-error.ts';
import { readRecord, recordFile } from './read-record.ts';
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
  /** Lines of addresses.txt: what has been published. */
  recorded?: readonly string[];
  /** What sheets were called that were published, by the addresses of their pages. */
  remembered?: ReadonlyMap<string, { no?: string; title: string }>;
  /** The site is made in parts: whether an address has vanished is asked when they are joined. */
  isPart?: boolean;
}

/**
 * Reads every `.yaml` and `.mdx` below a folder, and names what lies among them and would silently not be published.
 * Symbolic links are not followed: nothing outside the folder is ever read.
 * @throws when the folder itself cannot be listed
 */
export async function readFiles(dir: string): Promise<Sources> {
  const entries = (await readdir(dir, { recursive: true, withFileTypes: true }))
    .filter((entry) => !entry.isDirectory() || isSheetsName(entry.name))
    .map((entry) => ({ entry, path: relative(dir, join(entry.parentPath, entry.name)).split(sep).join('/') }))
    .filter(({ path }) => !isNotOurs(path))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
  const attachments: string[] = [];
  const texts: string[] = [];
  const files: SourceFile[] = [];
  let recorded: string[] = [];
  for (const { entry, path } of entries) {
    const attached = /^plans\/[^/]+\/files\//.test(path);
    const isText = isSheetsName(path);
    if (entry.isDirectory()) files.push({ path, fault: { kind: 'folder' } });
    else if (entry.isSymbolicLink()) files.push({ path, fault: { kind: 'symlink' } });
    else if (!entry.isFile()) files.push({ path, fault: { kind: 'unreadable' } });
    else if (attached && !path.endsWith('.mdx')) attachments.push(path);
    else if (path === recordFile) take(readRecord(join(dir, path)));
    else if (isText && !attached) texts.push(path);
    else if (attached || /^plans\/[^/]+\/[^/]+$/.test(path)) files.push({ path, fault: { kind: 'misplaced' } });
  }
  files.push(...texts.map((path) => readOne(dir, path)));
  return { files: files.sort((a, b) => (a.path < b.path ? -1 : 1)), attachments, recorded };

  function take(record: ReturnType<typeof readRecord>): void {
    if ('fault' in record) files.push({ path: recordFile, ...record });
    else ({ recorded } = record);
  }
}

function isSheetsName(name: string): boolean {
  return /\.(ya?ml|mdx?)$/i.test(name);
}

/** What systems, editors and hosts put there for themselves, and a note to the next person. */
function isNotOurs(path: string): boolean {
  const parts = path.split('/');
  return parts.some((part) => /^(\.|~\$)|^(Thumbs\.db|desktop\.ini)$/i.test(part)) || /^README(\.|$)/i.test(path);
}

/** One after another: a thousand small files are read in a quarter of the time that it takes to ask for them all at once. */
export function readOne(dir: string, path: string): SourceFile {
  const full = join(dir, path);
  try {
    const { size } = statSync(full);
    if (size > maxBytes) return { path, fault: { kind: 'too-large', bytes: size } };
    return { path, ...decode(readFileSync(full)) };
  } catch (error) {
    if (isSystemError(error)) return { path, fault: { kind: 'unreadable' } };
    throw error;
  }
}
