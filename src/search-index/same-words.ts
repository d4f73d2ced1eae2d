import { createRequire } from 'node:module';
import type { Term } from '../schema/glossary.ts';
import { type FoldTables, fold } from '../search/fold.ts';
import { analysed } from '../words/analysed.ts';
import { municipalWords } from '../search/municipal-words.ts';

/** What is used of Sudachi's dictionary; its package has types, and does not let them be imported. */
interface SynonymsPackage {
  fetchDictionary: () => Promise<
    readonly {
      items: {
        midashi: string;
        vocabularyNumber: number | undefined;
        /** 0 = asks for the others and is asked for, 1 = is only asked for, 2 = neither. */
        expandControl: 0 | 1 | 2;
        /** Noun or verb, as `analysed.noun` says. */
        taigenYogen: string;
        /** Fields of the word. */
        bunya: string[];
      }[];
    }[]
  >;
}

/** A word, folded, with the others that are searched together with it. */
export type SameWord = [word: string, others: string[]];

/** Names with their short forms and spellings: from the glossary, from municipal usage, and from Sudachi's dictionary of synonyms. */
export async function sameWords(glossary: readonly Term[], tables: FoldTables): Promise<SameWord[]> {
  const own = [...glossary.map(({ term, synonyms = [] }) => [term, ...synonyms]), ...municipalWords];
  const classes = [...own.map((words) => words.map((word) => ({ word, asks: true }))), ...(await dictionaryWords())];
  return classes.flatMap((forms) => {
    const folded = forms.map(({ word, asks }) => ({ word: fold(word, tables).text, asks }));
    const all = [...new Set(folded.map(({ word }) => word))].filter((word) => word !== '');
    return folded
      .filter(({ word, asks }) => asks && all.length > 1 && word !== '')
      .map(({ word }): SameWord => [word, all.filter((other) => other !== word)]);
  });
}

/**
 * Of the dictionary's groups only what is one word: an entry in its spellings, translations and short forms. Near meanings
 * (職員, 従業員, 労働者) stay apart: who looks for one does not want the others. Some forms are too ambiguous to ask for the others.
 */
async function dictionaryWords(): Promise<{ word: string; asks: boolean }[][]> {
  // The package names an ES module that it does not hold.
  const { fetchDictionary } = createRequire(import.meta.url)('sudachi-synonyms-dictionary') as SynonymsPackage;
  return (await fetchDictionary()).flatMap(({ items }) => {
    const words = new Map<number, { word: string; asks: boolean }[]>();
    for (const { vocabularyNumber, midashi, expandControl, taigenYogen, bunya } of items) {
      if (vocabularyNumber === undefined || expandControl === 2 || taigenYogen !== analysed.noun) continue;
      if (bunya.some((field) => analysed.nameFields.includes(field)) || !standsAlone(midashi)) continue;
      const form = { word: midashi, asks: expandControl === 0 };
      words.set(vocabularyNumber, [...(words.get(vocabularyNumber) ?? []), form]);
    }
    return [...words.values()].filter((forms) => forms.length > 1);
  });
}

/** Short words stand inside of others that have nothing to do with them: コンビニエンスストア says スト, 水道 says 水. They are searched as typed, and not led to. */
function standsAlone(word: string): boolean {
  if (/\p{sc=Han}/u.test(word)) return [...word].length >= 2;
  return /^[\p{sc=Katakana}\u30fc\u30fb]{4,}$|^[\p{sc=Hiragana}\u30fc]{5,}$|^[\p{sc=Latin} .-]{3,}$/u.test(word);
}
