import type { TableData } from '../search/fold-tables.ts';
import { fullData } from '../search/full-tables.ts';
import { tokensOfPhrase } from '../search/tokens.ts';
import { phraseOf } from '../search/units.ts';

/** The part of the folding tables that can matter to what is indexed: what a query could be folded to and is nowhere in the texts is not found either way. */
export function tablesInUse(words: readonly ReadonlySet<string>[]): TableData {
  const has = (text: string) => {
    const { tokens } = tokensOfPhrase(phraseOf({ text, starts: [], ends: [] }));
    return words.some((part) => tokens.every(({ word }) => part.has(word)));
  };
  const letters = [...fullData.variants];
  const variants = letters.filter((_, at) => has(letters[at - (at % 2)]!)).join('');
  const compounds = fullData.compounds
    .split(' ')
    .map(([first = '', ...seconds]) => first + seconds.filter((second) => has(first + second)).join(''))
    .filter((group) => group.length > 1);
  const firsts = new Set(compounds.map((group) => group[0]));
  const seconds = new Set(compounds.flatMap((group) => [...group.slice(1)]));
  const kept = (list: string, kanji: ReadonlySet<string | undefined>) =>
    list
      .split(' ')
      .filter((entry) => kanji.has(entry[0]))
      .join(' ');
  return {
    variants,
    compounds: compounds.join(' '),
    stems: kept(fullData.stems, firsts),
    tails: kept(fullData.tails, seconds),
    long: fullData.long
      .split(' ')
      .filter(([kanji = '']) => has(kanji))
      .join(' '),
  };
}
