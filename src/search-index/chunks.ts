import { type Chunk, chunkFile } from '../search/index-format.ts';
import { ByteWriter } from './byte-writer.ts';
import type { PagePlaces } from './join-lists.ts';
import { packed } from './packed.ts';

/**
 * The index in chunks. Pagefind cuts its own into chunks of one size for every site: with a word for every two letters that is most of what
 * a reader has to load. Here a larger index has larger chunks, since the table of chunks is loaded with the first query and a chunk or two with each,
 * and a word that fills a chunk by itself does not burden its neighbours.
 * @param numbers that all lists are made of
 */
export function chunksOf(
  words: Iterable<{ word: string; pages: readonly PagePlaces[] }>,
  numbers: number,
): { table: Chunk[]; files: Map<string, Uint8Array>; words: string } {
  const target = Math.min(20_000, Math.max(1_500, 2 * Math.sqrt(numbers)));
  const table: Chunk[] = [];
  const files = new Map<string, Uint8Array>();
  const names: string[] = [];
  const open = new ByteWriter();
  let [first, last, inOpen, filled] = ['', '', 0, 0];
  for (const { word, pages } of words) {
    const size = pages.reduce((sum, page) => sum + page.numbers, 0);
    if (inOpen > 0 && filled + size > target) flush();
    if (inOpen === 0) first = bound(last, word);
    writeWord(open, word, pages);
    names.push(word);
    last = word;
    inOpen++;
    filled += size;
  }
  if (inOpen > 0) flush();
  return { table, files, words: names.join('\n') };

  function flush(): void {
    const name = table.length.toString(36);
    const chunk = new ByteWriter();
    chunk.array(1);
    chunk.array(inOpen);
    chunk.raw(open.taken());
    files.set(chunkFile(name), packed(chunk.taken()));
    table.push([first, last, name]);
    open.clear();
    [inOpen, filled] = [0, 0];
  }
}

/** As `IndexedWord` tells it. */
function writeWord(writer: ByteWriter, word: string, pages: readonly PagePlaces[]): void {
  writer.array(3);
  writer.text(word);
  writer.array(pages.length);
  let before = 0;
  for (const { page, bytes, from, to } of pages) {
    writer.array(3);
    writer.unsigned(page - before);
    writer.raw(bytes, from, to);
    writer.array(0);
    before = page;
  }
  writer.array(0);
}

/** The shortest beginning of a chunk's first word that is behind the last of the chunk before it. */
function bound(before: string, word: string): string {
  const end = [...word].findIndex((_, at) => word.slice(0, at + 1) > before);
  return word.slice(0, end + 1);
}
