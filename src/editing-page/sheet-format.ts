import { parse } from 'yaml';
import { changedBytes } from '../edit/changed-bytes.ts';
import { newSheet } from '../edit/new-sheet.ts';
import { setValues } from '../edit/set-values.ts';
import { splitFrontMatter } from '../source/front-matter.ts';
import { editingPage } from '../words/editing-page.ts';
import { type Box, type Form } from './box.ts';
import { editsOf } from './edits-of.ts';
import { type Words, formOfGroup, isSame, said, wordsOf } from './form-value.ts';
import { fileValueOfGroup, partsOf } from './file-value.ts';
import { bodyKey, originalKey } from './hidden-boxes.ts';

/** How the editing page reads and writes the sheets of a plan. */
export interface SheetFormat {
  fromFile: (text: string) => Form;
  toFile: (form: Form) => string;
}

/**
 * A sheet as a form, and back. The form carries the file as it was read: only what was changed in the form changes in the file, and
 * all else (order, quotes, comments, keys that the form does not know) stays as it is.
 */
export function sheetFormatOf(boxes: readonly Box[]): SheetFormat {
  return {
    // In quotes: what stands bare in a box is trimmed by the CMS.
    fromFile: (text) => ({ ...formIn(withLf(text), boxes), [originalKey]: JSON.stringify(text) }),
    toFile: (form) => {
      const quoted = form[originalKey];
      if (typeof quoted !== 'string' || quoted === '') return fresh(form, boxes);
      const original = JSON.parse(quoted) as string;
      const text = withLf(original);
      return changedBytes(original, text, changed(text, form, boxes));
    },
  };
}

/** A file's text without its byte order mark, and with LF; what was not changed gets both back. */
function withLf(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

function changed(original: string, form: Form, boxes: readonly Box[]): string {
  const before = formIn(original, boxes);
  const edits = editsOf(boxes, dataIn(original), before, form);
  const edited = setValues(original, { kind: 'item', plan: '', slug: '' }, edits);
  return isSame(before[bodyKey], form[bodyKey]) ? edited : withBody(edited, bodyOf(form));
}

function fresh(form: Form, boxes: readonly Box[]): string {
  return withBody(newSheet(fileValueOfGroup(boxes, undefined, form) as Record<string, unknown>), bodyOf(form));
}

function bodyOf(form: Form): string {
  return wordsOf(said(form[bodyKey]));
}

function formIn(text: string, boxes: readonly Box[]): Form {
  const { yaml, body } = partsIn(text);
  // Every scalar as typed: 98.0 stays 98.0 in its box.
  const words = parse(yaml, { schema: 'failsafe' }) as Words | null;
  return { ...partsOf(formOfGroup(boxes, undefined, words ?? undefined)), [bodyKey]: body.trim() };
}

function dataIn(text: string): unknown {
  return parse(partsIn(text).yaml);
}

function withBody(text: string, body: string): string {
  const { body: old } = partsIn(text);
  const head = text.slice(0, text.length - old.length);
  return body === '' ? head : `${head}\n${body}\n`;
}

/** @throws with a sentence for the clerk, when the file has no front matter */
function partsIn(text: string): { yaml: string; body: string } {
  const split = splitFrontMatter(text);
  if (!('yaml' in split)) throw new Error(editingPage.unreadable);
  return split;
}
