import { textOfBullets } from './bullets.ts';
import { type Box, type Form, type FormValue, type Shape, nameOf } from './box.ts';

/** A file's front matter with every scalar as it was typed. */
export type Words = string | Words[] | WordMap | undefined;

export interface WordMap {
  [key: string]: Words;
}

/** What the page's form shows of a box. What it cannot show (a list where a word belongs) is left out, and so stays as it is in the file. */
export function formValueOf(box: Shape, words: Words): FormValue {
  switch (box.kind) {
    case 'text':
      return Array.isArray(words) ? (areStrings(words) ? textOfBullets(words) : undefined) : line(words);
    case 'lines':
      return listed(words).filter(isString).join('\n');
    case 'flag':
      return words === 'true';
    case 'choice':
      return box.many ? listed(words).filter(isString) : line(words);
    case 'group':
      return formOfGroup(box.boxes, box.brief, words);
    case 'list':
      return listed(words).map((one) => formOfGroup(box.boxes, box.brief, one));
    case 'pairs':
      return isMap(words)
        ? Object.entries(words).map(([name, value]) => ({ name, [nameOf(box.value)]: formValueOf(box.value, value) }))
        : [];
    default:
      return line(words);
  }
}

export function formOfGroup(boxes: readonly Box[], brief: string | undefined, words: Words): Form {
  const map = isString(words) && words !== '' && brief !== undefined ? { [brief]: words } : isMap(words) ? words : {};
  const found = boxes.filter(({ key }) => Object.hasOwn(map, key));
  return Object.fromEntries(found.map((box) => [nameOf(box), formValueOf(box, map[box.key])]));
}

/** The same value without what says nothing, so that an untouched box is equal before and after: CMSs fill empty boxes in. */
export function said(value: FormValue): FormValue {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(/\s+$/, '') || undefined;
  if (value === false || value === null || value === undefined) return undefined;
  if (Array.isArray(value)) return value.length > 0 ? value.map((one) => said(one) ?? '') : undefined;
  if (typeof value !== 'object') return value;
  const parts = Object.entries(value).map(([name, part]) => [name, said(part)] as const);
  const speaking = parts.filter(([, part]) => part !== undefined).sort(([a], [b]) => (a < b ? -1 : 1));
  return speaking.length > 0 ? Object.fromEntries(speaking) : undefined;
}

/** The content of a box that holds a single text. */
export function wordsOf(value: FormValue): string {
  return typeof value === 'object' ? '' : String(value ?? '');
}

export function isSame(a: FormValue, b: FormValue): boolean {
  return JSON.stringify(said(a)) === JSON.stringify(said(b));
}

const isString = (value: Words): value is string => typeof value === 'string';
const areStrings = (values: Words[]): values is string[] => values.every(isString);
const isMap = (value: Words): value is WordMap => typeof value === 'object' && value !== null && !Array.isArray(value);
const line = (words: Words) => (isString(words) ? words : undefined);
/** One may stand alone, without its list. */
const listed = (words: Words): Words[] =>
  Array.isArray(words) ? words : words === undefined || words === '' ? [] : [words];
