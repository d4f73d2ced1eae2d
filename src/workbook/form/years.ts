import type { Item } from '../../model/item.ts';
import type { TimelineYear } from '../../model/timeline.ts';
import { excelWords } from '../../words/excel.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { textCodec } from '../codecs/text.ts';
import type { Box, FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { gradeOptions } from '../options.ts';
import { part } from '../rows.ts';
import { yearTables } from '../year-tables.ts';
import { otherBoxes } from './other-boxes.ts';
import { ownBoxes } from './own-boxes.ts';

/** A label, and its box. */
export type Labelled = readonly [label: string, box: Box];

/** 進捗管理: the rounds of each year, with status and report. */
export function checkRows(item: Item): FormRow[] {
  const { checks, label } = item.plan.form;
  const rows = yearTables(item, label('checks'), (year) =>
    checks.flatMap((round) =>
      boxesOfCheck(item, year.column.key, round.id).map(
        ([name, box]) => [excelWords.ofRound(round.label, name), box] as const,
      ),
    ),
  );
  return rows.length > 0 ? [part(label('checks')), ...rows] : [];
}

/** 年度評価: grade, assessment, issues of each year, and what a city's form adds to them. */
export function yearlyRows(item: Item): FormRow[] {
  const rows = yearTables(item, item.plan.form.label('yearly'), (year) => boxesOfYear(item, year));
  return rows.length > 0 ? [part(item.plan.form.label('yearly')), ...rows] : [];
}

/** @param key of the year's column */
export function boxesOfCheck(item: Item, key: string, round: string): Labelled[] {
  const { statuses, label } = item.plan.form;
  const at = ['years', key, 'checks', round];
  const year = lastOf(key);
  return [
    ...(statuses
      ? [[label('status'), makeBox(item, [...at, 'status'], choiceCodec(gradeOptions(statuses, year)))] as const]
      : []),
    [label('report'), makeBox(item, [...at, 'report'], textCodec)],
    ...otherBoxes(item, at, 'check'),
    ...ownBoxes(item, at, 'check', year),
  ];
}

export function boxesOfYear(item: Item, { column }: Pick<TimelineYear, 'column'>): Labelled[] {
  const { form, boxes, items } = item.plan;
  const { grades, label } = form;
  const at = ['years', column.key];
  const year = lastOf(column.key);
  const used = (key: 'next' | 'note') => items.some(({ timeline }) => timeline.some((one) => one[key] !== undefined));
  const keys = [
    ...(['assessment', 'issues'] as const).filter((key) => boxes.has(key)),
    ...(['next', 'note'] as const).filter(used),
  ];
  return [
    ...(grades
      ? [[label('grade'), makeBox(item, [...at, 'grade'], choiceCodec(gradeOptions(grades, year)))] as const]
      : []),
    ...keys.map((key) => [label(key), makeBox(item, [...at, key], textCodec)] as const),
    ...otherBoxes(item, at, 'year'),
    ...ownBoxes(item, at, 'year', year),
  ];
}

/** The year whose wording holds for a column. */
function lastOf(key: string): number {
  const [from, to] = key.split('-');
  return Number(to || from);
}
