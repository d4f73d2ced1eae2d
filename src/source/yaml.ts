import { type Document, LineCounter, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Path, Place } from '../finding.ts';
import { withoutBlanks } from './blanks.ts';
import { type YamlFault, faultOf } from './yaml-fault.ts';
import { slipIn } from './yaml-slips.ts';

/** A YAML text as values, and where each of them stands. */
export interface LocatedYaml {
  value: unknown;
  /** The place of the value at a path, or of the nearest thing above it that exists. */
  placeOf(path: Path): Place;
  /** The place of a key, or of the map that should hold it. */
  placeOfKey(path: Path): Place;
  /** A scalar as it was typed (`010`, `1.10`), where YAML read a number or truth value into it. */
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
    const doc = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: sameKey });
    const error = doc.errors[0];
    if (error) return { fault: faultOf(error, text, at(error.pos[0]), offset) };
    if (doc.warnings[0]) return { fault: { kind: 'tag', place: at(doc.warnings[0].pos[0]) } };
    const slip = slipIn(doc, text);
    if (slip) return { fault: { kind: slip.kind, place: at(slip.position) } };
    const value: unknown = withoutBlanks(doc.toJS({ maxAliasCount: 100 }));
    return {
      value,
      placeOf: (path) => at(find(doc, path).value),
      placeOfKey: (path) => at(find(doc, path).key),
      typedAs: (path) => {
        const { node } = find(doc, path);
        return isScalar(node) && typeof node.value !== 'string' && typeof node.source === 'string'
          ? node.source
          : undefined;
      },
    };
  } catch (error) {
    // `yaml` throws for too many aliases; the engine does for too deep a nesting.
    const kind = error instanceof RangeError ? 'tooDeep' : 'aliasBomb';
    return { fault: { kind, place: { line: 1 + offset, column: 1 } } };
  }
}

/** `2013` and `"2013"` are one year. */
function sameKey(a: unknown, b: unknown): boolean {
  return isScalar(a) && isScalar(b) && String(a.value) === String(b.value);
}

interface Found {
  /** undefined where the path leads nowhere. */
  node: unknown;
  /** Character positions of the value and of its key, or of the nearest thing above that exists. */
  value: number;
  key: number;
}

function find(doc: Document.Parsed, path: Path): Found {
  const start = startOf(doc.contents) ?? 0;
  let found: Found = { node: doc.contents, value: start, key: start };
  for (const part of path) {
    const next = step(found.node, part);
    if (!next) return { ...found, node: undefined, key: found.value };
    const value = startOf(next.value) ?? startOf(next.key) ?? found.value;
    found = { node: next.value, value, key: startOf(next.key) ?? value };
  }
  return found;
}

function step(node: unknown, part: string | number): { key: unknown; value: unknown } | undefined {
  if (isMap(node)) {
    return node.items.find((item) => isScalar(item.key) && String(item.key.source ?? item.key.value) === String(part));
  }
  if (!isSeq(node)) return undefined;
  // Blank bullets are not in the values, so they do not count here either.
  const filled = node.items.filter((item) => !(isScalar(item) && item.value === null));
  const value = filled[Number(part)];
  return value === undefined ? undefined : { key: undefined, value };
}

function startOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] | null } | null | undefined)?.range?.[0];
}
