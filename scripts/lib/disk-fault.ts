import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diskWords } from '../../src/words/disk.ts';

const words: Partial<Record<string, (place: string) => string>> = {
  ENOSPC: diskWords.full,
  EDQUOT: diskWords.full,
  EFBIG: diskWords.tooLarge,
  EROFS: diskWords.closed,
  EACCES: diskWords.closed,
  EPERM: diskWords.closed,
  EBUSY: diskWords.busy,
  EXDEV: diskWords.busy,
  ENOTEMPTY: diskWords.busy,
};

/**
 * Does what writes to a disk.
 * @param place what staff know it by @throws in words for staff where the disk does not take it
 */
export async function onDisk<T>(place: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const said = words[(error as NodeJS.ErrnoException).code ?? '']?.(place);
    throw said === undefined ? error : new Error(said, { cause: error });
  }
}

const { reasons } = diskWords;
const short: Partial<Record<string, string>> = {
  ENOSPC: reasons.full,
  EDQUOT: reasons.full,
  EFBIG: reasons.tooLarge,
  EROFS: reasons.closed,
  EACCES: reasons.closed,
};

/** Why something failed, to be told in brackets. */
export function reasonOf(error: unknown): string {
  return short[(error as NodeJS.ErrnoException).code ?? ''] ?? (error as Error).message;
}

/** As much as the larger files of a site take. */
const probe = 16_000_000;

/** Why a program of somebody else's, which only says what it calls it, most likely could not write there; null where it is not the disk. */
export function diskFault(dir: string, place: string): string | null {
  const file = join(dir, 'probe');
  try {
    writeFileSync(file, new Uint8Array(probe));
    return null;
  } catch (error) {
    return words[(error as NodeJS.ErrnoException).code ?? '']?.(place) ?? null;
  } finally {
    rmSync(file, { force: true });
  }
}
