import { cleanupSemantic, makeDiff } from '@sanity/diff-match-patch';

/** A stretch of a box's text; marked where it is not in the other version. */
export interface Stretch {
  text: string;
  marked: boolean;
}

/** Two versions of a box, letter by letter, in stretches that a person can read. */
export function markedTexts(before: string, after: string): { before: Stretch[]; after: Stretch[] } {
  const letters = standIns();
  const diffs = cleanupSemantic(makeDiff(letters.packed(before), letters.packed(after)));
  const side = (own: -1 | 1) =>
    diffs
      .filter(([kind]) => kind === 0 || kind === own)
      .map(([kind, text]): Stretch => ({ text: letters.unpacked(text), marked: kind === own }));
  return { before: side(-1), after: side(1) };
}

const graphemes = new Intl.Segmenter('ja', { granularity: 'grapheme' });
const firstStandIn = 0xe000;
const lastStandIn = 0xf8ff;

/**
 * The library compares units of UTF-16: what a reader takes for one letter and is several of them (a rare kanji, a kana and its mark, a kanji in its old form)
 * goes through it as one letter of the private use area, so that it is never cut in two.
 */
function standIns() {
  const standInOf = new Map<string, string>();
  const letterOf = new Map<string, string>();
  return {
    packed: (text: string) => Array.from(graphemes.segment(text), ({ segment }) => packedLetter(segment)).join(''),
    unpacked: (text: string) => text.replace(/[\ue000-\uf8ff]/g, (letter) => letterOf.get(letter) ?? letter),
  };

  function packedLetter(letter: string): string {
    // A letter of that area as it was typed must not be taken for a stand-in.
    const isOwn = letter.length === 1 && letter >= '\ue000' && letter <= '\uf8ff';
    if (letter.length === 1 && !isOwn) return letter;
    const known = standInOf.get(letter);
    const code = firstStandIn + standInOf.size;
    if (known !== undefined || code > lastStandIn) return known ?? letter;
    const standIn = String.fromCharCode(code);
    standInOf.set(letter, standIn);
    letterOf.set(standIn, letter);
    return standIn;
  }
}
