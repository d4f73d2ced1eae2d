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
  text: string;
  folded: Folded;
  units: Unit[];
}

export function readText(text: string, tables: FoldTables): ReadText {
  const folded = fold(text, tables);
  return { text, folded, units: unitsOf(folded) };
}

/**
 * Where a text says what a probe looks for, in the original's places.
 * @param year the fiscal year that the cell belongs to, for bare 27年度
 */
export function rangesOf(read: ReadText, probe: Probe, year?: number): Range[] {
  const { folded } = read;
  return placesOf(read, probe, year).map(({ from, to }) => ({
    start: folded.starts[from]!,
    end: folded.ends[to - 1]!,
  }));
}

function placesOf(read: ReadText, probe: Probe, year?: number): { from: number; to: number }[] {
  const { folded, units } = read;
  if ('year' in probe) return yearsIn(units, year).filter((mention) => mention.year === probe.year);
  if ('yen' in probe) return amountsIn(folded.text).filter((mention) => mention.yen === probe.yen);
  const { phrase } = probe;
  const whole = findPhrase(units, phrase).map((at) => ({
    from: units[at]!.from,
    to: units[at + phrase.length - 1]!.to,
  }));
  if (phrase.length > 1 || phrase[0]!.kind !== 'word') return whole;
  return [...whole, ...hyphenParts(read).filter((part) => part.text === phrase[0]!.text)];
}

/** AI-OCR is one word to search, and is found by AI and by OCR as well. */
export function hyphenParts({ text, folded, units }: ReadText): { text: string; from: number; to: number }[] {
  return units.flatMap((unit) => {
    if (unit.kind !== 'word' && unit.kind !== 'letter') return [];
    const cuts = [unit.from];
    for (let at = unit.from + 1; at < unit.to; at++)
      if (isHyphen(text.slice(folded.ends[at - 1], folded.starts[at]))) cuts.push(at);
    if (cuts.length === 1) return [];
    return cuts
      .map((from, part) => ({ from, to: cuts[part + 1] ?? unit.to }))
      .map(({ from, to }) => ({ text: folded.text.slice(from, to), from, to }));
  });
}

function isHyphen(text: string): boolean {
  return /^[-\u2010-\u2015\u2212\uFF0D]$/.test(text);
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
