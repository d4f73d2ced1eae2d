/** The format of the index's files is that of this version of Pagefind. A guess at another one would lose words without a word. */
export const formatVersion = '1.5.2';

/** What each of its files begins with, unpacked. The rest is CBOR. */
export const signature = 'pagefind_dcd';

/** A part's table of contents; its folder goes by what is in it, so that its files need not. */
export const metaFile = 'pagefind.index.pf_meta';
export const chunkFile = (name: string) => `index/${name}.pf_index`;
export const filterFile = (name: string) => `filter/${name}.pf_filter`;

/** What `metaFile` holds. Nothing is sorted by the index, and nothing else is kept of a page. */
export type Meta = [
  version: string,
  pages: [name: string, words: number][],
  chunks: Chunk[],
  filters: [filter: string, name: string][],
  sorts: never[],
  fields: never[],
];

/** Words from one to another, and the name of the file that has them. The first is the shortest that parts them from the chunk before. */
export type Chunk = [from: string, to: string, name: string];

/** What a chunk holds, words in order. */
export type ChunkWords = [words: IndexedWord[]];

/**
 * A word with its pages: how far each is ahead of the one before, its places, and those in its metadata; and the word's other spellings.
 * Of places each is how far it is ahead of the one before; what is below zero is a weight.
 */
export type IndexedWord = [
  word: string,
  pages: [ahead: number, places: number[], inMetadata: unknown[]][],
  spellings: unknown[],
];

/** What can be narrowed by: each value with the pages that have it. */
export type Filter = [name: string, values: [value: string, pages: number[]][]];
