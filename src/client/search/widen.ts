import { type FoldTables, fold } from '../../search/fold.ts';
import { hiraganaOf, isKana, kanaOfRomaji, katakanaOf } from '../../search/kana.ts';
import type { Probe, Term } from '../../search/query.ts';
import { phraseOf } from '../../search/units.ts';
import type { SearchIndex } from './search-index.ts';

/** Short romaji are words of their own: AI, ICT. */
const shortestRomaji = 4;

/** What else a term may be written as: words that mean the same, words that are read so. A quoted term is only itself. */
export async function otherProbes(index: SearchIndex, term: Term): Promise<Probe[]> {
  if (term.exact || term.probes.some((probe) => !('phrase' in probe))) return [];
  const reading = readingOf(term, index.tables);
  const same = Object.hasOwn(index.same, term.text) ? index.same[term.text]! : [];
  const read = reading === null ? [] : await index.wordsRead(reading);
  const words = [...new Set([...same, ...read])].filter((word) => word !== term.text);
  return words.map((word): Probe => ({ phrase: phraseOf({ text: word, starts: [], ends: [] }) }));
}

function readingOf({ text, typed }: Term, tables: FoldTables): string | null {
  const romaji = text.length >= shortestRomaji && /^[a-z']+$/.test(text) && typed !== typed.toUpperCase();
  const kana = isKana(text) ? text : romaji ? kanaOfRomaji(text) : null;
  return kana === null ? null : hiraganaOf(fold(katakanaOf(kana), tables).text);
}
