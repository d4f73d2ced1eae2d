import { amountsIn } from './amounts.ts';
import { type FoldTables, foldLetters, foldWords } from './fold.ts';
import type { Folded } from './folded.ts';
import type { Probe } from './query.ts';
import { type Unit, findPhrase, unitsOf } from './units.ts';
import { yearsIn } from './years.ts';

/** A range of the original text. */
export interface Range {
  start: number;
  end: number;
}

/** A text in one spelling, and the units that it is made of. */
export interface Reading {
  folded: Folded;
  units: Unit[];
}

/** A cell's text, read once for all that is looked for in it. */
export interface ReadText extends Reading {
  /** As it is written, where that differs: 令和, OCR of AI-OCR and the 聞き of 聞き取り stand there as well. */
  written: Reading | null;
}

export function readText(text: string, tables: FoldTables): ReadText {
  const letters = foldLetters(text, tables);
  const folded = foldWords(letters, tables);
  const written = folded === letters ? null : { folded: letters, units: unitsOf(letters) };
  return { folded, units: unitsOf(folded), written };
}

/**
 * Where a text says what a probe looks for, in the original's places.
 * @param year the fiscal year that the cell belongs to, for bare 27年度
 */
export function rangesOf(read: ReadText, probe: Probe, year?: number): Range[] {
  if ('year' in probe)
    return yearsIn(read.units, year)
      .filter((mention) => mention.year === probe.year)
      .map(inOriginal(read));
  if ('yen' in probe)
    return amountsIn(read.folded.text)
      .filter((mention) => mention.yen === probe.yen)
      .map(inOriginal(read));
  // What is spelt alike in both readings is found in both.
  return mergeRanges([read, read.written].flatMap((reading) => (reading ? rangesOfPhrase(reading, probe.phrase) : [])));
}

function rangesOfPhrase(reading: Reading, phrase: readonly Unit[]): Range[] {
  const { units } = reading;
  const places = findPhrase(units, phrase).map((at) => ({
    from: units[at]!.from,
    to: units[at + phrase.length - 1]!.to,
  }));
  return places.map(inOriginal(reading));
}

function inOriginal({ folded }: Reading): (place: { from: number; to: number }) => Range {
  return ({ from, to }) => ({ start: folded.starts[from]!, end: folded.ends[to - 1]! });
}

/** Ranges in order, those that touch or overlap as one. */
export function mergeRanges(ranges: readonly Range[]): Range[] {
  const merged: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = merged.at(-1);
    if (last && range.start <= last.end) last.end = Math.max(last.end, range.end);
    else merged.push({ ...range });
  }
  return merged;
}
