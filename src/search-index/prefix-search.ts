/** The dictionary's trie as a double array: a step from a node is a sum, and right where the node there says so. */
export interface Trie {
  bc: { getBaseBuffer(): ArrayLike<number>; getCheckBuffer(): ArrayLike<number> };
}

/** A word of the dictionary that a text begins with, and its number. */
export interface Prefix {
  k: string;
  v: number;
}

/**
 * All words of the dictionary that a text begins with, the shortest first: what the analyser's own search finds, without turning all the rest of the text into bytes
 * for every letter of it.
 */
export function prefixSearch({ bc }: Trie): (text: string) => Prefix[] {
  const [base, check] = [bc.getBaseBuffer(), bc.getCheckBuffer()];
  return (text) => {
    const found: Prefix[] = [];
    let node = 0;
    for (let at = 0; at < text.length; at++) {
      const point = text.codePointAt(at)!;
      if (point >= 0x10000) at++;
      for (const byte of bytesOf(point)) {
        const next = base[node]! + byte;
        if (check[next] !== node) return found;
        node = next;
      }
      // A word ends where a step of 0 leads to its number.
      const end = base[node]!;
      if (check[end] === node) found.push({ k: text.slice(0, at + 1), v: -base[end]! - 1 });
    }
    return found;
  };
}

/** UTF-8. Half a letter is taken as what it is, as the dictionary's own search takes it. */
function bytesOf(point: number): number[] {
  const tail = (shift: number) => 0x80 | ((point >> shift) & 0x3f);
  if (point < 0x80) return [point];
  if (point < 0x800) return [0xc0 | (point >> 6), tail(0)];
  if (point < 0x10000) return [0xe0 | (point >> 12), tail(6), tail(0)];
  return [0xf0 | (point >> 18), tail(12), tail(6), tail(0)];
}
