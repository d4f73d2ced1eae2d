import { gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { titleEnd } from '../search/title-end.ts';
import { type EngineFiles, unpacked } from './engine.ts';
import { entryFor, filtersInOrder } from './in-order.ts';
import { type PartName, pageName } from '../search/page-name.ts';

/*
 * Pagefind cuts its index into chunks of one size for every site, and names each page by a hash that cannot be compressed. With a word for every two
 * letters that is most of what a reader has to load. Here the same index is cut finer, its pages are numbered, and all of it stands in one order; nothing else changes.
 * The format is that of the version in package.json (MetaIndex and WordIndex in its sources); anything else is refused.
 */

/** One item in the list of a word: what the page before it is ahead by, places, places in metadata. */
type Posting = [page: number, places: number[], metaPlaces: number[]];
type Word = [word: string, postings: Posting[], ...rest: unknown[]];
type Chunk = [from: string, to: string, hash: string];
type FilterName = [filter: string, hash: string];
type Meta = [
  version: string,
  pages: [hash: string, words: number][],
  chunks: Chunk[],
  filters: FilterName[],
  ...rest: unknown[],
];

/** The part's folder goes by what is in it: its files need not. */
const name = 'index';

const signature = Buffer.from('pagefind_dcd');
const packed = (bytes: Uint8Array) => gzipSync(Buffer.concat([signature, bytes]), { level: 9 });

export interface Repacked {
  files: Map<string, Uint8Array>;
  /** Every word of the index. */
  words: Set<string>;
}

/**
 * @param part whose pages they are: parts are searched together, so that their pages' names must differ
 * @throws when the engine's files are not of the format that this was written for
 */
export function repack({ files, pages }: EngineFiles, part: PartName): Repacked {
  const metaPath = [...files.keys()].find((path) => path.endsWith('.pf_meta')) ?? refuse();
  const meta = decode(unpacked(files.get(metaPath)!)) as Meta;
  if (!isMeta(meta) || meta[1].some(([hash], at) => pages.get(hash) !== at)) refuse();
  const packing: Packing = {
    files: new Map(),
    words: new Set(),
    table: [],
    open: [],
    filled: 0,
    target: targetOf(files),
  };
  // Chunk by chunk: of a large archive the whole index does not fit well into memory.
  for (const [, , hash] of meta[2]) for (const word of wordsIn(files.get(`index/${hash}.pf_index`))) add(packing, word);
  flush(packing);
  const kept = [...files].filter(([path]) => /^(wasm\.|pagefind\.js$)/.test(path)).sort();
  const filters = filtersInOrder(files, meta[3]);
  const numbered = meta[1].map((_, at): [string, number] => [pageName(part, at), 1]);
  const table = filters.map(([filter], at): FilterName => [filter, String(at)]);
  const rewritten: Meta = [meta[0], numbered, packing.table, table, ...meta.slice(4)];
  return {
    files: new Map([
      ...kept,
      ['pagefind-entry.json', entryFor(files.get('pagefind-entry.json')!, name)],
      [`pagefind.${name}.pf_meta`, packed(encode(rewritten))],
      ...filters.map((filter, at): [string, Uint8Array] => [`filter/${at}.pf_filter`, packed(encode(filter))]),
      ...packing.files,
    ]),
    words: packing.words,
  };
}

interface Packing {
  files: Map<string, Uint8Array>;
  words: Set<string>;
  table: Chunk[];
  /** The words of the chunk that is being filled, and its size so far. */
  open: Word[];
  filled: number;
  target: number;
  last?: string;
}

/** A word that fills a chunk by itself does not burden its neighbours. */
function add(packing: Packing, word: Word): void {
  const plain = withoutPlaces(word);
  const size = plain[1].reduce((sum, [, places]) => sum + places.length + 1, 0);
  if (packing.filled + size > packing.target) flush(packing);
  packing.open.push(plain);
  packing.filled += size;
  packing.words.add(plain[0]);
}

function flush(packing: Packing): void {
  const { open, files, table, last } = packing;
  if (open.length === 0) return;
  const name = table.length.toString(36);
  const end = open.at(-1)![0];
  table.push([bound(last, open[0]![0]), end, name]);
  files.set(`index/${name}.pf_index`, packed(encode([open])));
  Object.assign(packing, { open: [], filled: 0, last: end });
}

function wordsIn(content: Uint8Array | undefined): Word[] {
  const index: unknown = decode(unpacked(content ?? refuse()));
  const words = Array.isArray(index) && index.length === 1 && Array.isArray(index[0]) ? (index[0] as Word[]) : refuse();
  const [word] = words;
  return words.length === 0 || (typeof word![0] === 'string' && Array.isArray(word![1]?.[0]?.[1])) ? words : refuse();
}

/** Where a letter, year or amount stands among the words behind the cells says nothing: only whether it is in the title. */
function withoutPlaces([word, postings, ...rest]: Word): Word {
  if (!/^[uyn]/.test(word)) return [word, postings, ...rest];
  const plain = postings.map(([page, places, metaPlaces]): Posting => {
    const inTitle = places.some((place) => place >= 0 && place < titleEnd);
    return [page, [...places.filter((place) => place < 0).slice(0, 1), inTitle ? 0 : titleEnd], metaPlaces];
  });
  return [word, plain, ...rest];
}

/** More words in the index, larger chunks: the table of chunks is loaded with the first query, a chunk or two with each. */
function targetOf(files: EngineFiles['files']): number {
  let packedBytes = 0;
  for (const [path, content] of files) if (path.startsWith('index/')) packedBytes += content.length;
  // Packed, a number takes a little over a byte.
  return Math.min(20_000, Math.max(1_500, 2 * Math.sqrt(packedBytes / 1.2)));
}

/** The shortest beginning of a chunk's first word that is behind the last of the chunk before it. */
function bound(before: string | undefined, word: string): string {
  const end = [...word].findIndex((_, at) => before === undefined || word.slice(0, at + 1) > before);
  return word.slice(0, end + 1);
}

function isMeta(meta: unknown): meta is Meta {
  return (
    Array.isArray(meta) &&
    meta[0] === '1.5.2' &&
    Array.isArray(meta[1]) &&
    Array.isArray(meta[2]) &&
    typeof meta[2][0]?.[2] === 'string' &&
    Array.isArray(meta[3])
  );
}

function refuse(): never {
  throw new Error('The index of this version of Pagefind is not packed as expected: see src/search-index/repack.ts.');
}
