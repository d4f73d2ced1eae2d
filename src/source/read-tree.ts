import { type Document, type Pair, isAlias, isMap, isScalar, isSeq } from 'yaml';
import type { Path } from '../finding.ts';
import { isFormats, withoutBlanks } from './blanks.ts';

/** Where a value stands, and its key: character positions. */
export interface Spot {
  value: number;
  key: number;
  /** As it was typed, where YAML read a number or truth value into it. */
  typed?: string;
}

/** A document's values without its blanks, and where each of them stands. */
export interface Tree {
  value: unknown;
  spotOf: (path: Path) => Spot;
}

const between = '\u0000';

/**
 * Reads the syntax tree once and lets go of it: of ten thousand files, all must be read, and few are asked for a place.
 * @throws when there are too many references, or the nesting is too deep
 */
export function readTree(doc: Document.Parsed): Tree {
  const spots = new Map<string, Spot>();
  let hasReferences = false;
  const value = read(doc.contents, '', '', startOf(doc.contents) ?? 0);
  return {
    // References are resolved by the library, which counts them.
    value: hasReferences ? withoutBlanks(doc.toJS({ maxAliasCount: 100 })) : value,
    spotOf: (path) => nearestSpot(spots, path),
  };

  function read(node: unknown, at: string, parent: string, key: number): unknown {
    const start = startOf(node) ?? key;
    const isRead = isScalar(node) && typeof node.value !== 'string' && node.value !== null;
    const typed = isRead ? node.source : undefined;
    spots.set(at, { value: start, key, ...(typeof typed === 'string' && { typed }) });
    if (isScalar(node)) return node.value;
    if (isSeq(node)) return readList(node.items, at, parent, start);
    if (isMap(node)) return readMap(node.items, at, parent, start);
    hasReferences ||= isAlias(node);
    return node ?? null;
  }

  /** Blank bullets are not in the values, so they do not count in paths either. */
  function readList(items: readonly unknown[], at: string, parent: string, start: number): unknown[] {
    const filled = items.filter((item) => !isBlank(item));
    return filled.map((item, index) => read(item, `${at}${between}${index}`, parent, startOf(item) ?? start));
  }

  function readMap(items: readonly Pair[], at: string, parent: string, start: number): object {
    const entries = items.flatMap(({ key, value: inner }): [string, unknown][] => {
      if (!isScalar<string | number | boolean | null>(key)) {
        hasReferences = true;
        return [];
      }
      const name = String(key.value ?? '');
      const found = read(inner, `${at}${between}${name}`, name, startOf(key) ?? start);
      if (found !== null) return [[name, found]];
      return isFormats(name, parent) ? [[name, undefined]] : [];
    });
    return Object.fromEntries(entries);
  }
}

function isBlank(node: unknown): boolean {
  return isScalar(node) && node.value === null;
}

/** The spot of the path, or of the nearest thing above it that exists. */
function nearestSpot(spots: ReadonlyMap<string, Spot>, path: Path): Spot {
  for (let length = path.length; length >= 0; length -= 1) {
    const spot = spots.get(
      path
        .slice(0, length)
        .map((part) => `${between}${part}`)
        .join(''),
    );
    if (spot) return length === path.length ? spot : { value: spot.value, key: spot.value };
  }
  return { value: 0, key: 0 };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
}
