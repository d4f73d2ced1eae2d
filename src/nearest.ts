import leven from 'leven';

type Fold = (text: string) => string;

/** What does not make two names different, least first: width, then case, then spaces and the signs that join words. */
const width: Fold = (text) => text.normalize('NFKC').trim();
const letterCase: Fold = (text) => width(text).toLowerCase();
const joints: Fold = (text) => letterCase(text).replace(/[\s_-]/g, '');

/** The candidate that is the same but for width, case and spaces: 「Ｂackground」 is `background`. */
export function same(written: string, candidates: readonly string[]): string | undefined {
  for (const fold of [width, letterCase, joints]) {
    const target = fold(written);
    const found = target === '' ? undefined : candidates.find((candidate) => fold(candidate) === target);
    if (found !== undefined) return found;
  }
  return undefined;
}

/**
 * The candidate that was most likely meant, or undefined when none is near: at most a third of the letters differ, and one letter always may.
 * Of two letters both must be right, if in the wrong order: any other id of two letters is as near as the next. Of several that are equally near none is meant.
 */
export function nearest(written: string, candidates: readonly string[]): string | undefined {
  const equal = same(written, candidates);
  if (equal !== undefined) return equal;
  const target = joints(written);
  const near = candidates.flatMap((candidate) => {
    const folded = joints(candidate);
    const longest = Math.max(target.length, folded.length);
    const transposed = isTransposed(target, folded);
    // Two letters that changed places are one slip, not two.
    const distance = leven(target, folded) - (transposed ? 1 : 0);
    const limit = longest > 2 ? Math.max(1, Math.floor(longest / 3)) : transposed ? 1 : 0;
    // A wrong letter is likelier than one too many.
    const rank = target.length === folded.length ? distance : distance + 0.5;
    return distance <= limit ? [{ candidate, rank }] : [];
  });
  const least = Math.min(...near.map(({ rank }) => rank));
  const [best, ...others] = near.filter(({ rank }) => rank === least);
  return others.length === 0 ? best?.candidate : undefined;
}

/** Something that is named by its id, and what people call it. */
export interface Named {
  id: string;
  names: readonly (string | undefined)[];
}

/** The id that was most likely meant: written in another width or case, or in its place a name, or one of both nearly right. */
export function nearestNamed(written: string, candidates: readonly Named[]): string | undefined {
  const ids = candidates.map(({ id }) => id);
  const byName = (find: typeof nearest) => {
    const name = find(written, [...new Set(candidates.flatMap(namesOf))]);
    const named = name === undefined ? [] : candidates.filter((candidate) => namesOf(candidate).includes(name));
    return named.length === 1 ? named[0]!.id : undefined;
  };
  return same(written, ids) ?? byName(same) ?? nearest(written, ids) ?? byName(nearest);
}

function namesOf({ names }: Named): string[] {
  return names.filter((name) => name !== undefined);
}

function isTransposed(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = -1, second = -1] = differing;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}
