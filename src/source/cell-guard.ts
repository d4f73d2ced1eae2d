import type { MdastNode } from 'satteri';
import { linksIn } from '../markdown/cell.ts';
import { isSafeUrl } from '../markdown/safe-url.ts';
import { hazards } from '../words/hazards.ts';
import { hidden, privateLetters } from './hidden.ts';
import { type Said, hazardInHtml, hazardInUrl } from './html-guard.ts';
import { overgrown } from './overgrown.ts';

/** Target of anything that looks like a link. An unsafe one is shown as text and reported. */
const unsafeLink = /\]\(\s{0,9}([^\s()]+)/g;

/** No sheet has a cell of more; parsers of markup are not to be given what no person wrote. */
export const longestCell = 50_000;

/** Unsafe content of a cell, once per kind. Pages show it as text; it is reported because other programs may not. */
export function hazardsInCell(cell: string): Said[] {
  if (cell.length > longestCell) return [hazards.tooLong(cell.length, longestCell)];
  const found = unseenIn(cell);
  const many = overgrown(cell);
  if (many) return [...found, many];
  if (cell.includes('<')) found.push(...present(hazardInHtml(cell)));
  if (!/\]\(|:\/\//.test(cell)) return found;
  const targets = [...cell.matchAll(unsafeLink)].map(([, url]) => url!).filter((url) => !isSafeUrl(url));
  return [...found, ...[...linksIn(cell), ...targets].flatMap((url) => present(hazardInUrl(url)))];
}

/** Letters that no reader sees, or that only their writer does. */
export function unseenIn(text: string): Said[] {
  return [
    ...(hidden.test(text) ? [hazards.control] : []),
    ...(privateLetters.test(text) ? [hazards.privateLetters] : []),
  ];
}

/** What was written as `&#x202e;`: it is not seen before Markdown has read it. */
export function unseenInNode(node: MdastNode): Said[] {
  const { value, url, title, alt } = node as Partial<Record<'value' | 'url' | 'title' | 'alt', string | null>>;
  return [value, url, title, alt].flatMap((text) => (typeof text === 'string' ? unseenIn(text) : []));
}

function present<T>(value: T | null): T[] {
  return value === null ? [] : [value];
}
