import { fill } from '../fill.ts';
import { type Probe, typedOf } from '../../search/query.ts';
import type { CatalogueEntry, StoredItem } from '../../search/stored.ts';
import { excerptOf, markedParts } from './excerpt.ts';
import { type MatchingCell, matchingCells, titleRanges } from './matching-cells.ts';
import type { Words } from './messages.ts';
import type { Question } from './run-search.ts';
import type { SearchIndex } from './search-index.ts';

const cellsShown = 3;

/** What all results of an answer are shown with. */
export interface Shown {
  index: SearchIndex;
  question: Question;
  terms: readonly Probe[][];
  words: Words;
  /** Where the site begins, with a slash at its end. */
  base: string;
  /** The title of another site that the item belongs to. */
  site?: string;
}

/** A result by name: the title as a heading, linked, and where it belongs. Its cells follow with `showCells`. */
export function headOfResult(
  [id, path, no, title, plan]: CatalogueEntry,
  { index, terms, words, base, site }: Shown,
): HTMLLIElement {
  const node = document.createElement('li');
  node.className = 'SearchResult';
  node.dataset.item = id;
  const heading = document.createElement('h2');
  heading.append(linkTo(base, path, '', marksOf(terms), markedParts(title, titleRanges(index, title, terms))));
  const numbered = fill(words.numbered, { plan, no });
  node.append(heading, element('p', 'Meta', site === undefined ? numbered : `${site}　${numbered}`));
  // Sheets of another site are printed there.
  if (site !== undefined) return node;
  const print = document.createElement('print-button');
  print.dataset.sheet = id;
  print.dataset.title = title;
  node.append(print);
  return node;
}

/** The cells of a result that say what was looked for, each with a link to its place. */
export function showCells(node: HTMLElement, item: StoredItem, { index, terms, question, words, base }: Shown): void {
  const cells = matchingCells(index, item, terms, question);
  node.querySelector('.Meta')?.append(`　${item.offices.join('　')}`);
  if (cells.length > 0) node.append(cellList(cells.slice(0, cellsShown), item, marksOf(terms), words, base));
  if (cells.length > cellsShown)
    node.append(element('p', 'Meta', fill(words.moreCells, { count: String(cells.length - cellsShown) })));
}

function cellList(
  cells: readonly MatchingCell[],
  item: StoredItem,
  marks: string[],
  words: Words,
  base: string,
): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'SearchResult-cells';
  list.setAttribute('aria-label', words.cells);
  for (const { cell, ranges } of cells) {
    const [, label, anchor, , text] = cell;
    const entry = document.createElement('li');
    const excerpt = document.createElement('p');
    excerpt.append(excerptOf(text, ranges));
    entry.append(linkTo(base, item.path, anchor, marks, [label]), excerpt);
    list.append(entry);
  }
  return list;
}

/** A link to an item or to a cell of it, with what is to be marked there. */
function linkTo(
  base: string,
  path: string,
  anchor: string,
  marks: readonly string[],
  content: (Node | string)[],
): HTMLAnchorElement {
  const link = document.createElement('a');
  const query = marks.length > 0 ? `?${new URLSearchParams(marks.map((mark) => ['mark', mark]))}` : '';
  link.href = `${base}${encodeURI(path.slice(1))}${query}${anchor === '' ? '' : `#${encodeURIComponent(anchor)}`}`;
  link.append(...content);
  return link;
}

const mostMarks = 8;

function marksOf(terms: readonly Probe[][]): string[] {
  // In turns: a word with many readings does not leave the others unmarked.
  const longest = Math.max(0, ...terms.map((probes) => probes.length));
  const inTurns = Array.from({ length: longest }, (_, at) => terms.flatMap((probes) => probes[at] ?? [])).flat();
  return [...new Set(inTurns.map(typedOf))].slice(0, mostMarks);
}

export function element(tag: string, className: string, text: string): HTMLElement {
  const node = document.createElement(tag);
  node.className = className;
  node.textContent = text;
  return node;
}
