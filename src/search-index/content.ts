import { amountsIn } from '../search/amounts.ts';
import { titleEnd } from '../search/title-end.ts';
import { amountWord, letterWord, streamOf, yearWord } from '../search/tokens.ts';
import { yearsIn } from '../search/years.ts';
import { streamAsWritten } from './as-written.ts';
import type { RecordCell } from './record.ts';

/** What the index holds of an item, and where its cells begin in it. */
export interface Content {
  /** Each at its place; `null` has a place and is no word. */
  words: (string | null)[];
  /** Place of each cell's first word, cells in order; one more where a title that is long, or spelt in two ways, stands again behind them. */
  starts: number[];
}

/**
 * The words of an item in the order of its cells, so that words side by side there stand side by side here, and no phrase runs from
 * one cell into the next. The title has the first places for itself; behind the cells come letters, years and amounts, whose places say nothing.
 */
export function contentOf(cells: readonly RecordCell[]): Content {
  const [title, ...rest] = cells;
  const half = titleEnd / 2;
  const titleStream = title ? streamOf(title.read.units) : [];
  const titleWords = wordsAnywhere(cells.slice(0, 1)).slice(0, half);
  const words = [...padded(titleStream, half), ...padded(titleWords, half)];
  const starts = [0];
  for (const cell of rest) {
    words.push(null);
    starts.push(words.length);
    // One by one: a long cell is more than a call takes arguments.
    for (const word of streamOf(cell.read.units)) words.push(word);
    for (const word of streamAsWritten(cell.read)) words.push(word);
  }
  if (title && (titleStream.length > half || title.read.written)) {
    words.push(null);
    starts.push(words.length);
    words.push(...titleStream, ...streamAsWritten(title.read), null);
  }
  for (const word of wordsAnywhere(cells)) if (!titleWords.includes(word)) words.push(word);
  return { words, starts };
}

/** Letters by themselves, years and amounts that stand anywhere in the cells; a cell of a year stands for that year. */
function wordsAnywhere(cells: readonly RecordCell[]): string[] {
  const words = new Set<string>();
  for (const { read, years, kind } of cells) {
    for (const unit of [...read.units, ...(read.written?.units ?? [])])
      if (unit.kind === 'letter') words.add(letterWord(unit.text));
    for (const { year: named } of yearsIn(read.units, years[0])) words.add(yearWord(named));
    for (const { yen } of amountsIn(read.folded.text)) words.add(amountWord(yen));
    if (kind !== 'title') for (const year of years) words.add(yearWord(year));
  }
  return [...words];
}

function padded(words: readonly (string | null)[], length: number): (string | null)[] {
  return Array.from({ length }, (_, at) => words[at] ?? null);
}
