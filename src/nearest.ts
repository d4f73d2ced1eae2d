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
    const distance = leven(target, folded);
    if (distance > limit || distance >= Math.max(target.length, folded.length)) continue;
    if (!best || distance < best.distance) best = { candidate, distance };
  }
  return best?.candidate;
}
