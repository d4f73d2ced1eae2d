import { titleEnd } from '../search/title-end.ts';
import { ByteWriter } from './byte-writer.ts';

/** Where each word stands in the items of one plan, small enough to be kept and quick to be joined with those of other plans. */
export interface WordLists {
  /** In order, parted by line ends. */
  words: string;
  /** Where each word's list begins in `bytes`, and the end of the last. */
  starts: Uint32Array;
  /**
   * Of each word one item after another: the item's number among those of the plan, how many numbers its places are, how many bytes, and the places as
   * the index has them.
   */
  bytes: Uint8Array;
  /** Numbers in all lists: how large the index will be. */
  numbers: number;
}

/** What Pagefind writes before places in a text of ordinary weight. */
const ordinary = -25;

/** @param items the words of each item in order; a gap takes up a place */
export function wordListsOf(items: Iterable<readonly (string | null)[]>): WordLists {
  const found = new Map<string, number[]>();
  let item = 0;
  for (const words of items) {
    words.forEach((word, place) => {
      if (word === null) return;
      const at = 'uyn'.includes(word[0]!) ? placeless(place) : place;
      const list = found.get(word);
      if (list) list.push(item, at);
      else found.set(word, [item, at]);
    });
    item++;
  }
  const words = [...found.keys()].sort();
  const starts = new Uint32Array(words.length + 1);
  const writer = new ByteWriter();
  let numbers = 0;
  words.forEach((word, at) => {
    starts[at] = writer.length;
    numbers += writeList(writer, found.get(word)!);
  });
  starts[words.length] = writer.length;
  return { words: words.join('\n'), starts, bytes: writer.taken(), numbers };
}

/** Where a letter, year or amount stands among the words behind the cells says nothing: only whether it is in the title. */
function placeless(place: number): number {
  return place < titleEnd ? 0 : titleEnd;
}

/** @param list items and places in turns */
function writeList(writer: ByteWriter, list: readonly number[]): number {
  const places = new ByteWriter();
  let numbers = 0;
  for (let from = 0; from < list.length;) {
    const item = list[from]!;
    let to = from;
    while (to < list.length && list[to] === item) to += 2;
    const count = 1 + (to - from) / 2;
    places.clear();
    places.array(count);
    places.negative(ordinary);
    let last = 0;
    for (let at = from + 1; at < to; at += 2) {
      places.unsigned(list[at]! - last);
      last = list[at]!;
    }
    writer.unsigned(item);
    writer.unsigned(count + 1);
    writer.unsigned(places.length);
    writer.raw(places.taken());
    numbers += count + 1;
    from = to;
  }
  return numbers;
}
