import type { FoldTables } from './fold.ts';

/** Tables as they travel: short strings of letters. */
export interface TableData {
  /** Pairs, today's form first: 「会會区區」. */
  variants: string;
  /** Groups by first kanji: 「取組消 引継」. */
  compounds: string;
  /** 「取り 引き」 */
  stems: string;
  tails: string;
  long: string;
}

/** Tables of several archives as one: what any of them brings together is one. */
export function joinTables(all: readonly FoldTables[]): FoldTables {
  const of = (name: 'compounds' | 'stems' | 'tails' | 'long') =>
    new Set(all.flatMap(({ okurigana }) => [...okurigana[name]]));
  return {
    variants: new Map(all.flatMap(({ variants }) => [...variants])),
    okurigana: { compounds: of('compounds'), stems: of('stems'), tails: of('tails'), long: of('long') },
  };
}

export function readTables(data: TableData): FoldTables {
  const letters = [...data.variants];
  const variants = new Map<string, string>();
  for (let at = 0; at + 1 < letters.length; at += 2) variants.set(letters[at + 1]!, letters[at]!);
  return {
    variants,
    okurigana: {
      compounds: new Set(
        data.compounds.split(' ').flatMap(([first = '', ...seconds]) => seconds.map((second) => first + second)),
      ),
      stems: new Set(data.stems.split(' ')),
      tails: new Set(data.tails.split(' ')),
      long: new Set(data.long.split(' ')),
    },
  };
}
