/** A text as it is compared: in NFKC, without spaces, quotes and emphasis. */
export function fold(text: string): string {
  return text.normalize('NFKC').replace(/[\s「」『』"'*]/g, '');
}

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

/** What was folded to the letters from one place to another, as it was written, on one line; `dropped` are patterns whose finds were taken out, one after the other. */
export function sourceOf(source: string, dropped: readonly RegExp[], from: number, to: number): string {
  let letters = lettersOf(source);
  for (const pattern of dropped) {
    const text = letters.map(({ letter }) => letter).join('');
    const gone = [...text.matchAll(pattern)].map(({ 0: found, index }) => [index, index + found.length] as const);
    letters = letters.filter((_, place) => !gone.some(([start, end]) => start <= place && place < end));
  }
  const [first, last] = [letters[from], letters[to - 1]];
  const written = first && last ? source.slice(first.from, last.to) : source;
  return written.replace(/\s+/g, ' ').trim();
}

/** The folded letters, each with its place in the source: ㎡ is two of one place, ｶﾞ is one of two. */
function lettersOf(source: string): { letter: string; from: number; to: number }[] {
  return [...source.matchAll(/[\uff61-\uff9d][\uff9e\uff9f]?|[\s\S]/gu)].flatMap(({ 0: written, index }) =>
    fold(written)
      .split('')
      .map((letter) => ({ letter, from: index, to: index + written.length })),
  );
}
