import { type Range, mergeRanges, rangesOf, readText } from '../../search/matches.ts';
import type { Probe } from '../../search/query.ts';
import type { StoredCell, StoredItem } from '../../search/stored.ts';
import type { Question } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';

/** A cell that says what was looked for. */
export interface MatchingCell {
  cell: StoredCell;
  /** Where in its text; empty where the cell as a whole is meant, as those of a year are. */
  ranges: Range[];
}

/** An item's cells that match, those that say most of the terms first. The title is shown anyway. */
export function matchingCells(
  index: SearchIndex,
  item: StoredItem,
  terms: readonly Probe[][],
  { kinds, years }: Question,
): MatchingCell[] {
  const asked = item.cells.filter(
    ([kind, , , of], at) =>
      at > 0 &&
      (kinds.length === 0 || kinds.includes(kind)) &&
      (years.length === 0 || years.some((year) => of.includes(year))),
  );
  const matching = asked.map((cell) => {
    const [, label, anchor, of, text] = cell;
    const read = readText(text, index.tables);
    const byTerm = terms.map((probes) => probes.flatMap((probe) => rangesOf(read, probe, of[0])));
    const said = byTerm.filter((ranges) => ranges.length > 0).length;
    const meant = terms.filter((probes) => probes.some((probe) => 'year' in probe && of.includes(probe.year))).length;
    const named =
      said + meant === 0 && terms.flat().some((probe) => rangesOf(readText(label, index.tables), probe).length > 0);
    // What has a place of its own on the item's page comes first.
    const placed = anchor === '' ? 0 : 0.1;
    return {
      cell,
      ranges: mergeRanges(byTerm.flat()),
      weight: said > 0 ? said + meant + placed : meant / 100 + (named ? 0.001 : 0),
    };
  });
  return matching
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ cell, ranges }) => ({ cell, ranges }));
}

/** Marks in the title. */
export function titleRanges(index: SearchIndex, title: string, terms: readonly Probe[][]): Range[] {
  const read = readText(title, index.tables);
  return mergeRanges(terms.flat().flatMap((probe) => rangesOf(read, probe)));
}
