import type { Text } from '../../src/schema/values/text.ts';

/** Keys of the boxes that are written in. */
const boxes = new Set(
  'title background purpose actions baseline goal plan actual report assessment issues next note summary comment response definition basis was now reason'.split(
    ' ',
  ),
);

/** Every text that somebody wrote into a box of an item's file, found by the names of the boxes alone: it knows nothing of how a sheet is made. */
export function textsWritten(value: unknown): Text[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    boxes.has(key) && isText(inner) ? [inner] : textsWritten(inner),
  );
}

function isText(value: unknown): value is Text {
  const blank = (text: string) => text.trim() === '';
  if (Array.isArray(value)) return value.every((entry) => typeof entry === 'string') && !value.every(blank);
  return typeof value === 'string' && !blank(value);
}
