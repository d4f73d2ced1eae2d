import { readArchive } from '../../../src/read-archive.ts';
import type { Sides } from '../../../src/read-proposal.ts';
import { readFiles } from '../../../src/source/read-files.ts';
import { reviewWords } from '../../../src/words/review.ts';
import type { Git } from './git.ts';

/** What the reader of the page must know of the two sides. */
export async function remarksOn(git: Git, { before, today }: Sides): Promise<string[]> {
  const { remarks } = reviewWords;
  const unsaved = (await git(['status', '--porcelain', '--', '.'])) ?? '';
  const unread = before === null ? [] : readArchive(await readFiles(before), today).unread;
  return [
    ...(before === null ? [remarks.newFolder] : []),
    ...(unsaved === '' ? [] : [remarks.unsaved]),
    ...(unread.length > 0 ? [remarks.unreadBefore(unread.join(reviewWords.between))] : []),
  ];
}
