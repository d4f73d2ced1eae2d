import { bulletsOf } from './bullets.ts';
import { type Box, type Form, type FormValue, type Shape, nameOf } from './box.ts';
import { said, wordsOf } from './form-value.ts';

/** What the file says for a box of the form; undefined where the box is empty. */
export function fileValueOf(box: Shape, form: FormValue): unknown {
  const value = said(form);
  if (value === undefined) return undefined;
  switch (box.kind) {
    case 'text':
      return bulletsOf(wordsOf(value)) ?? prose(wordsOf(value));
    case 'lines':
      return wordsOf(value)
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean);
    case 'flag':
      return true;
    case 'number':
    case 'figure':
      return numberIn(wordsOf(value));
    case 'choice':
      return box.many
        ? alone((value as FormValue[]).map((one) => chosen(box.numeric, one)))
        : chosen(box.numeric, value);
    case 'group':
      return fileValueOfGroup(box.boxes, box.brief, value);
    case 'list':
      return (value as FormValue[]).map((one) => fileValueOfGroup(box.boxes, box.brief, one));
    case 'pairs':
      return Object.fromEntries(pairsIn(box.value, value).map(([key, one]) => [key, fileValueOf(box.value, one)]));
    default:
      return value;
  }
}

/** What the file says for a group of boxes: all that speak, in the order of the format; the brief one alone where it is all. */
export function fileValueOfGroup(boxes: readonly Box[], brief: string | undefined, form: FormValue): unknown {
  const parts = partsOf(form);
  const values = boxes.map((box) => [box.key, fileValueOf(box, parts[nameOf(box)])] as const);
  const speaking = values.filter(([, value]) => value !== undefined);
  if (speaking.length === 1 && speaking[0]![0] === brief) return speaking[0]![1];
  return Object.fromEntries(speaking);
}

/** A group's parts by their names in the form. */
export function partsOf(form: FormValue): Form {
  return typeof form === 'object' && form !== null && !Array.isArray(form) ? form : {};
}

/** The named entries of a map whose keys the city chooses; one without a name is not yet written. */
export function pairsIn(value: Box, form: FormValue): [string, FormValue][] {
  const entries = (Array.isArray(form) ? form : []).map(partsOf);
  return entries
    .map(({ name, ...rest }): [string, FormValue] => [wordsOf(name).trim(), rest[nameOf(value)]])
    .filter(([key, one]) => key !== '' && said(one) !== undefined);
}

/** A number where it is written as one; `1,200` and 「約3割」 stay words, of which the check tells. */
function numberIn(text: string): number | string {
  return /^[-+]?\d+(\.\d+)?$/.test(text) ? Number(text) : text;
}

const chosen = (numeric: boolean | undefined, value: FormValue) => (numeric ? Number(value) : value);
const alone = (values: unknown[]) => (values.length === 1 ? values[0] : values);
/** Prose of several lines ends with a line break, as it does in files. */
const prose = (text: string) => (text.includes('\n') ? `${text}\n` : text);
