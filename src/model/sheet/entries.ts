import type { Text } from '../../schema/values/text.ts';
import { describeJudgement } from '../describe-judgement.ts';
import { type FieldBox, plainOfField } from '../field-box.ts';
import { type Judgement, gradeJudgement } from '../judgement.ts';
import type { Mark } from '../mark.ts';
import type { Grade } from '../scale.ts';
import type { SheetCell, SheetRow, SheetTable } from './sheet.ts';

/** A cell of what is written in one box. */
export function written(text: Text | undefined): SheetCell {
  return text === undefined ? [] : [{ text }];
}

/** A cell of one line, empty where there is none. */
export function line(text: string | undefined): SheetCell {
  return text === undefined || text === '' ? [] : [{ line: text }];
}

/** A judgement as paper says it. A box that this form does not have says nothing. */
export function judged(judgement: Judgement, of: 'grade' | 'status' = 'grade'): SheetCell {
  if (judgement.state === 'none') return [];
  const { word, label, shape, tone } = describeJudgement(judgement, of);
  return [{ judged: { word, ...(label !== undefined && { label }), shape, tone } }];
}

export function graded(grade: Grade): SheetCell {
  return judged(gradeJudgement(grade));
}

/** Judgements on further scales and the plan's own boxes, each under its label. */
export function labelled(marks: readonly Mark[], fields: readonly FieldBox[]): SheetCell {
  return [
    ...marks.map(({ label, grade }) => ({ label, entries: graded(grade) })),
    ...fields.map((box) => ({ label: box.label, entries: ofField(box) })),
  ];
}

export function ofField(box: FieldBox): SheetCell {
  const plain = plainOfField(box);
  return plain === null ? written(box.value as Text) : line(plain);
}

/** A table of labels, each beside its box. */
export function boxes(name: string, rows: readonly (SheetRow | null)[]): SheetTable {
  return { kind: 'boxes', name, heads: [], rows: rows.filter((row) => row !== null) };
}
