import TinyQueue from 'tinyqueue';
import { readUnsigned } from './byte-writer.ts';
import type { WordLists } from './word-lists.ts';

/** The word lists of a plan, and which page of the index each of its items is. */
export interface PlanLists {
  lists: WordLists;
  pages: readonly number[];
}

/** An item's places of a word, as bytes from one place to another. */
export interface PagePlaces {
  page: number;
  numbers: number;
  bytes: Uint8Array;
  from: number;
  to: number;
}

/** Each word of several plans, in order, with its pages in order. */
export function* joined(plans: readonly PlanLists[]): Generator<{ word: string; pages: PagePlaces[] }> {
  const queue = new TinyQueue(
    plans.flatMap((plan) => cursorOf(plan) ?? []),
    (a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0),
  );
  while (queue.length > 0) {
    const { word } = queue.peek()!;
    const pages: PagePlaces[] = [];
    while (queue.peek()?.word === word) {
      const cursor = queue.pop()!;
      readPages(cursor, pages);
      if (advance(cursor)) queue.push(cursor);
    }
    yield { word, pages: pages.sort((a, b) => a.page - b.page) };
  }
}

/** A place in the words of one plan. */
interface Cursor extends PlanLists {
  word: string;
  number: number;
  /** Behind the word. */
  end: number;
}

function cursorOf(plan: PlanLists): Cursor | null {
  const cursor = { ...plan, word: '', number: -1, end: -1 };
  return advance(cursor) ? cursor : null;
}

function advance(cursor: Cursor): boolean {
  const { words } = cursor.lists;
  const from = cursor.end + 1;
  if (from >= words.length) return false;
  const end = words.indexOf('\n', from);
  cursor.end = end < 0 ? words.length : end;
  cursor.word = words.slice(from, cursor.end);
  cursor.number++;
  return true;
}

function readPages({ lists: { bytes, starts }, pages: numbered, number }: Cursor, pages: PagePlaces[]): void {
  let at = starts[number]!;
  while (at < starts[number + 1]!) {
    const [item, afterItem] = readUnsigned(bytes, at);
    const [numbers, afterNumbers] = readUnsigned(bytes, afterItem);
    const [length, from] = readUnsigned(bytes, afterNumbers);
    at = from + length;
    pages.push({ page: numbered[item]!, numbers, bytes, from, to: at });
  }
}
