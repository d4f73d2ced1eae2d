import type { FoldTables } from '../search/fold.ts';
import { fold } from '../search/fold.ts';
import { hiraganaOf } from '../search/kana.ts';
import { analysed } from '../words/analysed.ts';
import type { Analyser, Morpheme } from './analyser.ts';
import type { RecordCell } from './record.ts';

/** Readings in hiragana with the words of the texts that are read so, folded. */
export type Readings = Map<string, Set<string>>;

const longestWord = 5;
const kanji = /\p{sc=Han}/u;

/**
 * How the words of the texts are read: single words, and up to five nouns in a row (していかんりしゃせいど). Only what stands in the texts is kept,
 * so that a reading never leads to a word that is not there.
 */
export function readingsIn(clauses: Iterable<string>, analyse: Analyser, tables: FoldTables): Readings {
  const readings: Readings = new Map();
  const seen = new Set<string>();
  for (const clause of clauses) {
    for (const run of runsOf(analyse(clause))) addRun(run);
  }
  return readings;

  function addRun(run: readonly Morpheme[]): void {
    for (let from = 0; from < run.length; from++) {
      let [surface, reading] = ['', ''];
      for (const word of run.slice(from, from + longestWord)) {
        if (word.reading === undefined) break;
        surface += word.surface;
        reading += word.reading;
        const key = `${surface} ${reading}`;
        if (seen.has(key)) continue;
        seen.add(key);
        if (kanji.test(surface) || surface.length > 1) addReading(readings, reading, surface, tables);
      }
    }
  }
}

/** Readings as text, a line for each with its words: of 10,000 sheets, a fifth of the room. */
export function linesOf(readings: Readings): string {
  return [...readings].map(([kana, words]) => [kana, ...words].join('\t')).join('\n');
}

/** What several texts of readings say together. */
export function joinReadings(texts: Iterable<string>): Readings {
  const joined: Readings = new Map();
  for (const text of texts) {
    for (const line of text === '' ? [] : text.split('\n')) {
      const [kana, ...words] = line.split('\t');
      const known = joined.get(kana!);
      if (known) for (const word of words) known.add(word);
      else joined.set(kana!, new Set(words));
    }
  }
  return joined;
}

export function addReading(readings: Readings, reading: string, surface: string, tables: FoldTables): void {
  const kana = hiraganaOf(fold(reading, tables).text);
  const folded = fold(surface, tables).text;
  if (kana.length < 2) return;
  const surfaces = readings.get(kana) ?? new Set();
  readings.set(kana, surfaces.add(folded));
}

/**
 * Stretches of text without punctuation, as they are written: without its okurigana, 問合せ would be read as another word. Each has to be read
 * only once: sheets repeat themselves a good deal.
 */
export function clausesOf(cells: readonly RecordCell[]): string[] {
  const all = cells.flatMap(({ read }) => (read.written ?? read).folded.text.split(/[^\p{L}\p{N}\u30fc\u3005]+/u));
  return all.filter((clause) => kanji.test(clause));
}

/** Nouns in a row; every other word that has a meaning stands by itself. */
function runsOf(morphemes: readonly Morpheme[]): Morpheme[][] {
  const runs: Morpheme[][] = [];
  let run: Morpheme[] = [];
  for (const morpheme of morphemes) {
    if (analysed.joining.includes(morpheme.speech)) {
      run.push(morpheme);
      continue;
    }
    if (run.length > 0) runs.push(run);
    run = [];
    if (analysed.standing.includes(morpheme.speech)) runs.push([morpheme]);
  }
  return run.length > 0 ? [...runs, run] : runs;
}
