import type { Item } from '../../model/item.ts';
import { excelWords } from '../../words/excel.ts';
import { itemWords } from '../../words/item.ts';
import type { Codec } from '../codec.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { gradeOptions } from '../options.ts';
import { part, wide } from '../rows.ts';
import { otherBoxes } from './other-boxes.ts';
import { ownBoxes } from './own-boxes.ts';
import type { Labelled } from './years.ts';

/** 改革実施概要 */
export function outlineRows(item: Item): FormRow[] {
  const { form, boxes } = item.plan;
  const keys = (['purpose', 'actions'] as const).filter((key) => boxes.has(key));
  const rows = keys.map((key) => wide(form.label(key), makeBox(item, [key], textCodec)));
  return rows.length > 0 ? [part(form.label('outline')), ...rows] : [];
}

/** 計画期間の評価 */
export function overallRows(item: Item): FormRow[] {
  const boxes = overallBoxes(item);
  return boxes.length > 0
    ? [part(item.plan.form.label('overall')), ...boxes.map(([name, box]) => wide(name, box))]
    : [];
}

export function overallBoxes(item: Item): Labelled[] {
  const { form, boxes } = item.plan;
  if (!boxes.has('overall')) return [];
  const { label, overallGrades } = form;
  const stages = Object.entries(itemWords.overallStage).map(([value, shown]) => ({ value, shown }));
  const keys = (['assessment', 'issues', 'next'] as const).filter((key) => boxes.has(`overall.${key}`));
  const one = (name: string, key: string, codec: Codec): Labelled => [name, makeBox(item, ['overall', key], codec)];
  return [
    one(excelWords.stage, 'stage', choiceCodec(stages)),
    ...(overallGrades ? [one(label('overall.grade'), 'grade', choiceCodec(gradeOptions(overallGrades)))] : []),
    ...keys.map((key) => one(label(`overall.${key}`), key, textCodec)),
    ...otherBoxes(item, ['overall'], 'overall'),
    ...ownBoxes(item, ['overall'], 'overall'),
  ];
}
