import { itemWords } from '../../words/item.ts';
import { sheetWords } from '../../words/sheet.ts';
import type { Item } from '../item.ts';
import { boxes, judged, labelled, line, written } from './entries.ts';
import type { SheetPart } from './sheet.ts';

/** 計画期間の評価 */
export function overallPart({ overall, plan }: Item): SheetPart | null {
  const { form, boxes: has } = plan;
  if (!has.has('overall')) return null;
  const label = form.label;
  const name = label('overall');
  if (!overall) return { key: 'overall', label: name, sections: [{ before: line(sheetWords.notWritten), tables: [] }] };
  const keys = (['assessment', 'issues', 'next'] as const).filter((key) => has.has(`overall.${key}`));
  const marks = labelled(overall.marks, []);
  const fields = labelled([], overall.fields);
  const grade = judged(overall.judgement);
  const rows = [
    grade.length > 0 ? { head: label('overall.grade'), cells: [grade] } : null,
    ...keys.map((key) => ({ head: label(`overall.${key}`), cells: [written(overall[key])] })),
    marks.length > 0 ? { head: label('marks'), cells: [marks] } : null,
    fields.length > 0 ? { head: label('fields'), cells: [fields] } : null,
  ];
  return {
    key: 'overall',
    label: sheetWords.stage(name, itemWords.overallStage[overall.stage]),
    sections: [
      rows.some((row) => row !== null)
        ? { tables: [boxes(name, rows)] }
        : { before: line(sheetWords.notWritten), tables: [] },
    ],
  };
}
