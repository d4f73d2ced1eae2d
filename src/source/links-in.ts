import type { Path, Place } from '../finding.ts';
import { linksIn } from '../markdown/cell.ts';
import { parseBody } from './parse-body.ts';
import { walk } from './walk.ts';

/** An address of the web, and where it stands: in a box, or in the body, whose lines count from its first. */
export interface Link {
  url: string;
  path?: Path;
  place?: Place;
}

const web = /^https?:\/\//i;

/** Addresses in the values of a file: as a box's whole value, or in its prose. */
export function linksInValues(value: unknown, path: Path = []): Link[] {
  if (typeof value === 'string') return urlsInCell(value).map((url) => ({ url, path }));
  if (Array.isArray(value)) return value.flatMap((entry, index) => linksInValues(entry, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => linksInValues(inner, [...path, key]));
}

/** Addresses in a body. */
export function linksInBody(body: string): Link[] {
  if (!/https?:\/\/|www\./i.test(body)) return [];
  const found: Link[] = [];
  const parsed = parseBody(body);
  // Told by the guard.
  if ('fault' in parsed) return [];
  walk(parsed.tree, (node) => {
    if ((node.type === 'link' || node.type === 'definition') && web.test(node.url))
      found.push({ url: node.url, place: node.position!.start });
  });
  return found;
}

function urlsInCell(cell: string): string[] {
  if (!/https?:\/\//i.test(cell)) return [];
  return web.test(cell) && !/[\s()<>[\]]/.test(cell)
    ? [cell]
    : [...new Set(linksIn(cell).filter((url) => web.test(url)))];
}
