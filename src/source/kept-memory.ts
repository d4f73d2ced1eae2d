import { hash } from 'node:crypto';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import { codeDigest } from '../code-digest.ts';
import { keptValue } from '../disk/kept-value.ts';
import { insteadOf, isSystemError } from '../disk/system-error.ts';
import type { ParsedFile } from './parse-file.ts';
import type { ParseMemory } from './parse-memory.ts';

/** A memory that outlives the program. */
export interface KeptMemory extends ParseMemory {
  /** Writes down what was read this time, if any of it is new. A folder that cannot be written to is no fault: it only saves time. */
  keep(): Promise<void>;
}

/** All of ours that decides what a text says. */
const made = ['src/source', 'src/schema', 'src/words', 'src/markdown', 'src/nearest.ts'];

/**
 * @param dir folder that keeps it
 * @param content the content folder: each has a memory of its own
 */
export async function keptMemory(dir: string, content: string): Promise<KeptMemory> {
  const name = `${hash('sha256', content).slice(0, 12)}-${codeDigest(made).slice(0, 16)}`;
  const file = join(dir, `${name}.v8`);
  const before = await read(file);
  const now = new Map<string, ParsedFile>();
  let isNew = false;
  const keyOf = remembered((path: string, text: string) => hash('sha256', `${path}\n${text}`));
  return {
    get: (path, text) => before.get(keyOf(path, text)),
    set: (path, text, parsed) => {
      const key = keyOf(path, text);
      isNew ||= !before.has(key);
      now.set(key, parsed);
    },
    keep: async () => {
      if (isNew) await write(dir, file, now).catch(insteadOf(isSystemError, undefined));
    },
  };
}

async function read(file: string): Promise<Map<string, ParsedFile>> {
  const value = await keptValue(file);
  return value instanceof Map ? (value as Map<string, ParsedFile>) : new Map();
}

async function write(dir: string, file: string, kept: Map<string, ParsedFile>): Promise<void> {
  await mkdir(dir, { recursive: true });
  const part = `${file}.${process.pid}`;
  await writeFile(part, serialize(kept));
  await rename(part, file);
  // What older code made of the same folder is of no more use.
  const own = file.slice(dir.length + 1).split('-')[0]!;
  const old = (await readdir(dir)).filter((name) => name.startsWith(own) && join(dir, name) !== file);
  await Promise.all(old.map((name) => rm(join(dir, name), { force: true })));
}

/** A file that is not known is asked for and then set: its key is made once. */
function remembered(keyOf: (path: string, text: string) => string): typeof keyOf {
  let last = { path: '', text: '', key: '' };
  return (path, text) => {
    if (last.path !== path || last.text !== text) last = { path, text, key: keyOf(path, text) };
    return last.key;
  };
}
