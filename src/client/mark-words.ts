import { readTables } from '../search/fold-tables.ts';
import type { FoldTables } from '../search/fold.ts';
import { type Range, mergeRanges, rangesOf, readText } from '../search/matches.ts';
import { type Probe, termOf } from '../search/query.ts';
import type { Manifest } from '../search/stored.ts';
import { type Piece, textBlocksIn, wrap } from './text-blocks.ts';

const [mostMarks, longestMark] = [8, 200];

/** Marks on an item's page what a search has found there: in the cell that the link led to, or on the whole page where it is not in it. */
async function markWords(): Promise<void> {
  const article = document.querySelector<HTMLElement>('[data-search-index]');
  const marks = new URL(location.href).searchParams.getAll('mark').slice(0, mostMarks);
  if (!article || marks.length === 0) return;
  const response = await fetch(article.dataset.searchIndex!, { cache: 'no-cache' });
  if (!response.ok) return;
  const tables = readTables(((await response.json()) as Manifest).tables);
  const probes = marks.flatMap((mark) => termOf(mark.slice(0, longestMark), false, tables)?.probes ?? []);
  const target = document.querySelector(':target');
  // Some cells are named by their heading: what is meant is the section below it.
  const cell = target?.matches('h2, h3') ? target.closest('section, .Sources') : target;
  const first = (cell && markIn(cell, probes, tables)) ?? markIn(article, probes, tables);
  if (!cell) first?.scrollIntoView({ block: 'center' });
}

/** The first mark made, or null. */
function markIn(scope: Element, probes: readonly Probe[], tables: FoldTables): Element | null {
  const made = textBlocksIn(scope).flatMap(({ block, text, pieces }) =>
    markBlock(text, pieces, yearOf(block), probes, tables),
  );
  return made[0] ?? null;
}

function markBlock(
  text: string,
  pieces: readonly Piece[],
  year: number | undefined,
  probes: readonly Probe[],
  tables: FoldTables,
): Element[] {
  const read = readText(text, tables);
  const ranges: Range[] = mergeRanges(probes.flatMap((probe) => rangesOf(read, probe, year)));
  // From the end, so that the places of those before stay what they are.
  return ranges
    .reverse()
    .flatMap((range) => wrap(pieces, range))
    .reverse();
}

/** The fiscal year whose part of the page it is, for a bare 27年度. */
function yearOf(block: Element): number | undefined {
  const year = /^y(\d{4})/.exec(block.closest('[id^="y"]')?.id ?? '')?.[1];
  return year === undefined ? undefined : Number(year);
}

// Without its marks the page is whole: what goes wrong here is for the console, not for the reader.
void markWords();
