import type { z } from 'zod';
import type { Path } from '../finding.ts';
import { nearest } from '../nearest.ts';
import { shape } from '../words/shape.ts';
import { boxesWith, keysAt } from './keys-at.ts';
import { keyNamed } from './meant-key.ts';

/** The key that was meant by one that its place does not know. */
export function keyMeant(schema: z.ZodType, path: Path, key: string): string | undefined {
  const known = keysAt(schema, path);
  return keyNamed(key, known) ?? nearest(key, known);
}

/** A key that its place does not know: misspelt, or from another level of the form. `[what is wrong, what to write]` */
export function wordsForUnknownKey(schema: z.ZodType, path: Path, key: string): [string, string] {
  const meant = keyMeant(schema, path, key);
  if (meant !== undefined) return [shape.unknownKey(key), shape.didYouMean(meant)];
  const otherLevel = wordsForLevel(schema, path, key);
  if (otherLevel) return otherLevel;
  const known = keysAt(schema, path);
  return [shape.unknownKey(key), known.length > 0 ? shape.knownKeys(known.join(shape.separator)) : shape.noKeys];
}

/** A key that is right, a level or more away from where it stands; null where it is not a key of this file. */
export function wordsForLevel(schema: z.ZodType, path: Path, key: string): [string, string] | null {
  const isYear = /^\d{4}(-(\d{4})?)?$/.test(key);
  const name = isYear ? 'years' : key;
  const outer = path.some((_, depth) => keysAt(schema, path.slice(0, depth)).includes(name));
  // Inside a list entry, moving the key outwards would detach it from the entry.
  if (outer && typeof path.at(-1) === 'number')
    return [shape.unknownKey(key), shape.knownKeys(keysAt(schema, path).join(shape.separator))];
  if (outer) return [shape.outside(key), shape.outsideRemedy];
  const boxes = isYear ? keysAt(schema, path).filter((one) => one === 'years') : boxesWith(schema, path, key);
  if (boxes.length === 0) return null;
  return [shape.elsewhere(key), shape.within(boxes.slice(0, 3).join(shape.separator))];
}

/** `report` right below `checks`: a key of the entries stands where their names stand. */
export function wordsForInner(schema: z.ZodType, path: Path): [string, string] | null {
  const key = String(path.at(-1));
  if (!keysAt(schema, path).includes(key)) return null;
  return [shape.inside(key), shape.insideRemedy(path.at(-2) === 'checks' ? shape.roundLine : shape.yearLine)];
}
