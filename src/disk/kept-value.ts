import { readFile } from 'node:fs/promises';
import { deserialize } from 'node:v8';
import { insteadOf, isSystemError } from './system-error.ts';

/** What a file keeps of an earlier run; null where it cannot be had, is broken, or was written by another version of Node. */
export async function keptValue(file: string): Promise<unknown> {
  const bytes = await readFile(file).catch(insteadOf(isSystemError, null));
  try {
    return bytes && deserialize(bytes);
  } catch (error) {
    // Broken bytes end in errors of every kind: V8's, and a TypeError of Node's own.
    if (error instanceof Error) return null;
    throw error;
  }
}
