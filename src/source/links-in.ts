import { markdownToMdast } from 'satteri';
import type { Path, Place } from '../finding.ts';
import { features } from '../markdown/features.ts';
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
  if (!/https?:\/\/|www\./i.test(cell)) return [];
  if (web.test(cell) && !/[\s()<>[\]]/.test(cell)) return [cell];
  const found: string[] = [];
  walk(markdownToMdast(cell, { features }), (node) => {
    if (node.type !== 'link' && node.type !== 'image') return;
    // A bare address ends where Japanese begins, as it does on the page.
    const url =
      node.type === 'link' && node.children.length === 1 && 'value' in node.children[0]!
        ? bareIn(node.url, node.children[0].value)
        : node.url;
    if (web.test(url)) found.push(url);
  });
  return [...new Set(found)];
}

function bareIn(url: string, text: string): string {
  const bare = /^(?:https?:\/\/|www\.)[\u0021-\u007e]+/.exec(text)?.[0];
  return bare === undefined || bare === text ? url : bare.replace(/^www\./, 'http://www.');
}
