import leven from 'leven';

/**
 * The candidate that was most likely meant, or undefined when none is near: at most a third of the letters differ, and one letter always may.
 * Width, case and spaces are not counted: 「Ｂackground」 is near `background`.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const fold = (text: string) =>
    text
      .normalize('NFKC')
      .toLowerCase()
      .replace(/[\s_-]/g, '');
  const target = fold(written);
  let best: { candidate: string; distance: number } | undefined;
  for (const candidate of candidates) {
    const folded = fold(candidate);
    const limit = Math.max(1, Math.floor(Math.max(target.length, folded.length) / 3));
    // Two letters that changed places are one slip, not two.
    const distance = leven(target, folded) - (isTransposed(target, folded) ? 1 : 0);
    if (distance > limit || distance >= Math.max(target.length, folded.length)) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = -1, second = -1] = differing;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
