import { amountsIn } from './amounts.ts';
import { type FoldTables, fold } from './fold.ts';
import type { Folded } from './folded.ts';
import type { Probe } from './query.ts';
import { type Unit, findPhrase, unitsOf } from './units.ts';
import { yearsIn } from './years.ts';

/** A range of the original text. */
export interface Range {
  start: number;
  end: number;
}

/** A cell's text, read once for all that is looked for in it. */
export interface ReadText {
  folded: Folded;
  units: Unit[];
}

export function readText(text: string, tables: FoldTables): ReadText {
  const folded = fold(text, tables);
  return { folded, units: unitsOf(folded) };
}

/**
 * Where a text says what a probe looks for, in the original's places.
 * @param year the fiscal year that the cell belongs to, for bare 27年度
 */
export function rangesOf({ folded, units }: ReadText, probe: Probe, year?: number): Range[] {
  return placesOf(folded, units, probe, year).map(({ from, to }) => ({
    start: folded.starts[from]!,
    end: folded.ends[to - 1]!,
  }));
}

function placesOf({ text }: Folded, units: Unit[], probe: Probe, year?: number): { from: number; to: number }[] {
  if ('year' in probe) return yearsIn(units, year).filter((mention) => mention.year === probe.year);
  if ('yen' in probe) return amountsIn(text).filter((mention) => mention.yen === probe.yen);
  const { phrase } = probe;
  return findPhrase(units, phrase).map((at) => ({ from: units[at]!.from, to: units[at + phrase.length - 1]!.to }));
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
