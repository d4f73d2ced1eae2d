import type { Edit } from '../edit/set-values.ts';
import type { Path } from '../finding.ts';
import { type Box, type FormValue, nameOf } from './box.ts';
import { fileValueOf, pairsIn, partsOf } from './file-value.ts';
import { isSame, said, wordsOf } from './form-value.ts';

/**
 * What was changed in the form, as edits of the file: of each box alone, so that nothing else in the file moves.
 * @param file the value as it stands in the file
 */
export function editsOf(
  boxes: readonly Box[],
  file: unknown,
  before: FormValue,
  after: FormValue,
  path: Path = [],
): Edit[] {
  const [was, now] = [partsOf(before), partsOf(after)];
  return boxes.flatMap((box) =>
    editsOfBox(box, partOf(file, box.key), was[nameOf(box)], now[nameOf(box)], [...path, box.key]),
  );
}

function editsOfBox(box: Box, file: unknown, before: FormValue, after: FormValue, path: Path): Edit[] {
  if (isSame(before, after)) return [];
  const whole = [{ path, value: fileValueOf(box, after) }];
  // In a new or emptied part there is nothing to keep.
  if (file === undefined || file === null) return whole;
  if (said(after) === undefined && !hasMore(box, file)) return whole;
  if (box.kind === 'group' && isMap(file)) return editsOf(box.boxes, file, before, after, path);
  if (box.kind === 'list' && Array.isArray(file)) return editsOfList(box, file, before, after, path) ?? whole;
  if (box.kind === 'pairs' && isMap(file)) return editsOfPairs(box.value, file, before, after, path);
  const value = fileValueOf(box, after);
  if (Array.isArray(file)) return editsOfWords(file, value, box.kind === 'text', path);
  return [{ path, value: box.kind === 'text' ? asProse(value, after, before) : value }];
}

/** A list of bullets or words: each changed one by itself, and those that came at its end. */
function editsOfWords(file: unknown[], value: unknown, isText: boolean, path: Path): Edit[] {
  // Where a list stands, a list stays, though one of its entries be left.
  const words: unknown[] | null = Array.isArray(value) ? value : isText ? null : [value];
  if (!words || words.length < file.length) return [{ path, value: words ?? value }];
  return words.flatMap((word, index) => (word === file[index] ? [] : [{ path: [...path, index], value: word }]));
}

/** Entry by entry: those that went, then each that stayed, then those that came at the end. Null where the form could not show the list. */
function editsOfList(
  box: Box & { kind: 'list' },
  file: unknown[],
  before: FormValue,
  after: FormValue,
  path: Path,
): Edit[] | null {
  const [was, now] = [before as FormValue[], (after ?? []) as FormValue[]];
  if (was.length !== file.length) return null;
  const gone = goneFrom(was, now);
  const kept = [...was.keys()].filter((index) => !gone.includes(index));
  const group = { ...box, kind: 'group' as const };
  return [
    // From behind, so that the places before stay what they are.
    ...[...gone].reverse().map((index) => ({ path: [...path, index], value: undefined })),
    ...now.flatMap((one, index) => editsOfBox(group, file[kept[index]!], was[kept[index]!], one, [...path, index])),
  ];
}

/** Places of the entries that were taken out: of those that are there no more as they were, as many as are missing, the changed ones last. */
function goneFrom(was: readonly FormValue[], now: readonly FormValue[]): number[] {
  const rest = [...now];
  const notThere = [...was.keys()].filter((index) => {
    const found = rest.findIndex((one) => isSame(one, was[index]));
    if (found >= 0) rest.splice(found, 1);
    return found < 0;
  });
  const likeness = (index: number) => Math.max(...rest.map((one) => partsAlike(was[index], one)));
  return notThere
    .sort((a, b) => likeness(a) - likeness(b))
    .slice(0, Math.max(0, was.length - now.length))
    .sort((a, b) => a - b);
}

function partsAlike(a: FormValue, b: FormValue): number {
  const [one, other] = [partsOf(a), partsOf(b)];
  return Object.keys(one).filter((name) => isSame(one[name], other[name])).length;
}

function editsOfPairs(
  value: Box,
  file: Record<string, unknown>,
  before: FormValue,
  after: FormValue,
  path: Path,
): Edit[] {
  const [was, now] = [new Map(pairsIn(value, before)), new Map(pairsIn(value, after))];
  const keys = [...new Set([...was.keys(), ...now.keys()])];
  return keys.flatMap((key) => editsOfBox(value, file[key], was.get(key), now.get(key), [...path, key]));
}

/** Prose that looked like bullets before it was touched is still prose. */
function asProse(value: unknown, after: FormValue, before: FormValue): unknown {
  return Array.isArray(value) && typeof before === 'string' && before.startsWith('- ')
    ? `${wordsOf(said(after))}\n`
    : value;
}

/** Whether the file says more than the form can show, which an emptied form must not take with it. */
function hasMore(box: Box, file: unknown): boolean {
  if (box.kind !== 'group' || !isMap(file)) return false;
  return Object.entries(file).some(([key, part]) => {
    const inner = box.boxes.find((one) => one.key === key);
    return inner === undefined || hasMore(inner, part);
  });
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function partOf(file: unknown, key: string): unknown {
  return isMap(file) ? file[key] : undefined;
}
