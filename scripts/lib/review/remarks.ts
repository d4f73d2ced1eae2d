import { reviewWords } from '../../../src/words/review.ts';
import type { CheckedOut } from './check-out.ts';
import type { Git } from './git.ts';

/** What the reader of the page must know of how the two sides were found. */
export async function remarksOn(git: Git, { dir }: CheckedOut): Promise<string[]> {
  const { remarks } = reviewWords;
  const unsaved = (await git(['status', '--porcelain', '--', '.'])) ?? '';
  return [...(dir === null ? [remarks.newFolder] : []), ...(unsaved === '' ? [] : [remarks.unsaved])];
}
