import { type Document, LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Path, Place } from '../finding.ts';
import { type YamlFault, faultOf } from './yaml-fault.ts';

/** A YAML text as values, and where each of them stands. */
export interface LocatedYaml {
  value: unknown;
  /** The place of the value at a path, or of the nearest thing above it that exists. */
  placeOf(path: Path): Place;
  /** The place of a key, or of the map that should hold it. */
  placeOfKey(path: Path): Place;
  /** A scalar as it was typed (`010`, `1.10`), where YAML read a number, truth value or date into it. */
  typedAs(path: Path): string | undefined;
}

/**
 * Parses one YAML text.
 * @param offset lines that stand above it in its file
 */
export function parseYaml(text: string, offset = 0): LocatedYaml | { fault: YamlFault } {
  const lineCounter = new LineCounter();
  const at = (position: number): Place => {
    const { line, col } = lineCounter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  try {
    const doc = parseDocument(text, { lineCounter, prettyErrors: false });
    const error = doc.errors[0];
    if (error) return { fault: faultOf(error.code, text, at(error.pos[0]), offset) };
    const value: unknown = withoutBlanks(doc.toJS({ maxAliasCount: 100 }));
    const place = (path: Path, key: boolean) => at(positionOf(doc, path, key));
    return {
      value,
      placeOf: (path) => place(path, false),
      placeOfKey: (path) => place(path, true),
      typedAs: (path) => sourceOf(doc, path),
    };
  } catch (error) {
    // `yaml` throws for too many aliases; the engine does for too deep a nesting.
    const kind = error instanceof RangeError ? 'tooDeep' : 'aliasBomb';
    return { fault: { kind, place: { line: 1 + offset, column: 1 } } };
  }
}

/** Empty boxes (`actual:` with nothing after it) are boxes not filled in, not values. */
function withoutBlanks(value: unknown): unknown {
  if (Array.isArray(value)) return value.filter((entry) => entry !== null).map(withoutBlanks);
  if (typeof value !== 'object' || value === null) return value;
  const filled = Object.entries(value).filter(([, entry]) => entry !== null);
  return Object.fromEntries(filled.map(([key, entry]) => [key, withoutBlanks(entry)]));
}

function positionOf(doc: Document.Parsed, path: Path, wantKey: boolean): number {
  let node: unknown = doc.contents;
  let position = startOf(node) ?? 0;
  path.forEach((part, index) => {
    if (isMap(node)) {
      const pair = node.items.find((item) => isScalar(item.key) && String(item.key.source ?? item.key.value) === String(part));
      if (!pair) return (node = undefined);
      const last = index === path.length - 1;
      position = (wantKey && last ? startOf(pair.key) : (startOf(pair.value) ?? startOf(pair.key))) ?? position;
      node = pair.value;
    } else if (isSeq(node)) {
      // Blank bullets are not in the values, so they do not count here either.
      node = node.items.filter((item) => !(isScalar(item) && item.value === null))[Number(part)];
      position = startOf(node) ?? position;
    } else node = undefined;
    return undefined;
  });
  return position;
}

function sourceOf(doc: Document.Parsed, path: Path): string | undefined {
  const node = doc.getIn(path, true);
  if (!isScalar(node) || typeof node.value === 'string') return undefined;
  return typeof node.source === 'string' ? node.source : undefined;
}

function startOf(node: unknown): number | undefined {
  const range = (node as { range?: readonly number[] | null } | null | undefined)?.range;
  return range?.[0];
}
