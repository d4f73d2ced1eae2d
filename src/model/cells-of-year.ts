import { type CellKind, cellWords } from '../words/cells.ts';
import type { LabelKey } from '../words/labels.ts';
import type { Text } from '../schema/values/text.ts';
import { type Cell, cellOfField } from './cell.ts';
import { type YearColumn, formatColumnEra, yearsOfColumn } from './fiscal-year.ts';
import { gradeOf } from './judgement.ts';
import type { Mark } from './mark.ts';
import type { PlanForm } from './plan-form.ts';
import type { TimelineCheck, TimelineYear } from './timeline.ts';

const boxes = {
  plan: 'plan',
  actual: 'actual',
  assessment: 'assessment',
  issues: 'issues',
  next: 'issues',
  note: 'other',
} as const;

/** The boxes of one year of a sheet, each named with its year. */
export function cellsOfYear(year: TimelineYear, form: PlanForm): Cell[] {
  const of = yearCells(year.column, form);
  const box = (key: keyof typeof boxes) => of(boxes[key], form.label(key), `${year.anchor}-${key}`, year[key] ?? '');
  const grade = gradeOf(year.judgement);
  return [
    box('plan'),
    box('actual'),
    ...year.checks.flatMap((check) => cellsOfCheck(check, year.column, form)),
    of('assessment', form.label('grade'), `${year.anchor}-grade`, grade?.label ?? ''),
    ...marksOf(year.marks, year.anchor, of),
    box('assessment'),
    box('issues'),
    box('next'),
    box('note'),
    ...year.fields.map((field) =>
      cellOfField(
        field,
        'other',
        cellWords.inYear(formatColumnEra(year.column), field.label),
        year.anchor,
        yearsOf(year.column, form),
      ),
    ),
  ];
}

function cellsOfCheck(
  { round, anchor, judgement, marks, report, fields }: TimelineCheck,
  column: YearColumn,
  form: PlanForm,
): Cell[] {
  const of = yearCells(column, form);
  const named = (key: LabelKey) => cellWords.ofRound(round.label, form.label(key));
  return [
    of('assessment', named('status'), anchor, gradeOf(judgement)?.label ?? ''),
    of('actual', named('report'), anchor, report ?? ''),
    ...marksOf(marks, anchor, of),
    ...fields.map((field) =>
      cellOfField(
        field,
        'other',
        cellWords.inYear(formatColumnEra(column), cellWords.ofRound(round.label, field.label)),
        anchor,
        yearsOf(column, form),
      ),
    ),
  ];
}

type CellMaker = (kind: CellKind, box: string, anchor: string, text: Text) => Cell;

function yearsOf(column: YearColumn, { years }: PlanForm): number[] {
  return yearsOfColumn(column, years.at(-1)!);
}

function yearCells(column: YearColumn, form: PlanForm): CellMaker {
  return (kind, box, anchor, text) => ({
    kind,
    label: cellWords.inYear(formatColumnEra(column), box),
    box,
    anchor,
    years: yearsOf(column, form),
    text,
  });
}

function marksOf(marks: readonly Mark[], anchor: string, of: CellMaker): Cell[] {
  return marks.map(({ scale, label, grade }) => of('assessment', label, `${anchor}-mark-${scale}`, grade.label));
}
