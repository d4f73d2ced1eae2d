import { LineCounter, parseDocument } from 'yaml';
import type { Path, Place } from '../finding.ts';
import { readEveryday } from './everyday/read.ts';
import { readTree } from './read-tree.ts';
import { valueAt } from './value-at.ts';
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
 * Parses one YAML text: by the reader of everyday sheets, and where that gives up, or a place is asked for, by the library.
 * @param offset lines that stand above it in its file
 */
export function parseYaml(text: string, offset = 0): LocatedYaml | { fault: YamlFault } {
  const value = readEveryday(text);
  if (value === undefined) return parseWhole(text, offset);
  let found: LocatedYaml | undefined;
  const located = () => (found ??= parseFaultless(text, offset));
  return {
    value,
    placeOf: (path) => located().placeOf(path),
    placeOfKey: (path) => located().placeOfKey(path),
    typedAs: (path) => onlySpelling(text, valueAt(value, path)) ?? located().typedAs(path),
  };
}

/** How a number is typed in a text that spells it in one way only. Spares every sheet with numbers in its own fields a second parse. */
function onlySpelling(text: string, value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  const spellings = new Set(text.match(/-?\d+(?:\.\d+)?/g)?.filter((number) => Number(number) === value));
  return spellings.size === 1 ? [...spellings][0] : undefined;
}

/** @throws when the library finds a fault in what the other reader read: they must agree */
function parseFaultless(text: string, offset: number): LocatedYaml {
  const yaml = parseWhole(text, offset);
  if ('fault' in yaml) throw new Error(`Two readers of YAML disagree: ${yaml.fault.kind}`);
  return yaml;
}

/** Parses one YAML text by the library, which knows all of YAML and where each value stands. */
export function parseWhole(text: string, offset = 0): LocatedYaml | { fault: YamlFault } {
  const lineCounter = new LineCounter();
  const at = (position: number): Place => {
    const { line, col } = lineCounter.linePos(position);
    return { line: Math.max(line, 1) + offset, column: Math.max(col, 1) };
  };
  try {
    const doc = parseDocument(text, { lineCounter, prettyErrors: false, uniqueKeys: false });
    const error = doc.errors[0];
    if (error) return { fault: faultOf(error, text, at(error.pos[0]), offset) };
    if (doc.warnings[0]) return { fault: { kind: 'tag', place: at(doc.warnings[0].pos[0]) } };
    const slip = slipIn(doc, text);
    if (slip) return { fault: { kind: slip.kind, place: at(slip.position) } };
    const { value, spotOf } = readTree(doc);
    return {
      value,
      placeOf: (path) => at(spotOf(path).value),
      placeOfKey: (path) => at(spotOf(path).key),
      typedAs: (path) => spotOf(path).typed,
    };
  } catch (error) {
    // `yaml` throws for too many aliases; the engine does for too deep a nesting, and for an alias of itself.
    const anchor = Math.max(0, text.search(/(^|[\s[{,])&\S/) + 1);
    const kind = error instanceof RangeError && anchor === 0 ? 'tooDeep' : 'aliasBomb';
    return { fault: { kind, place: at(anchor) } };
  }
}
