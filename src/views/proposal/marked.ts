import { cleanupSemantic, makeDiff } from '@sanity/diff-match-patch';

/** A stretch of a box's text; marked where it is not in the other version. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Two versions of a box, letter by letter, in stretches that a person can read. */
export function markedTexts(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const diffs = cleanupSemantic(makeDiff(before, after));
  const side = (own: -1 | 1) =>
    diffs
      .filter(([kind]) => kind === 0 || kind === own)
      .map(([kind, text]): Stretch => ({ text, marked: kind === own }));
  return { before: side(-1), after: side(1) };
}
