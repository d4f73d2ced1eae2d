import type { Item } from '../../model/item.ts';
import { sheetOf } from '../../model/sheet/build-sheet.ts';
import type { SheetEntry } from '../../model/sheet/sheet.ts';
import { scaleOf } from '../../model/plan-form.ts';
import { excelWords } from '../../words/excel.ts';
import { itemWords } from '../../words/item.ts';
import type { Codec } from '../codec.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { lineCodec, textCodec, wordsCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { gradeOptions } from '../options.ts';
import { part, shown, wide } from '../rows.ts';
import { otherBoxes } from './other-boxes.ts';
import { ownBoxes } from './own-boxes.ts';

/** 外部評価・意見: those that there are. */
export function reviewRows(item: Item): FormRow[] {
  const { form } = item.plan;
  const { label } = form;
  const reviews = (item.entry.reviews ?? []).flatMap(({ by, year, stage, scale, criteria = {} }, at): FormRow[] => {
    const box = (key: string, codec: Codec) => makeBox(item, ['reviews', at, key], codec);
    const grades = scaleOf(form, scale);
    const graded = grades && choiceCodec(gradeOptions(grades, year));
    const when = [year === undefined ? '' : String(year), stage ? itemWords.stage[stage] : '']
      .filter(Boolean)
      .join('　');
    return [
      shown(excelWords.nth(label('reviews'), at + 1), itemWords.reviewBy(by, when)),
      ...(graded ? [wide(label('grade'), box('grade', graded))] : []),
      ...(graded
        ? Object.keys(criteria).map((viewpoint) =>
            wide(viewpoint, makeBox(item, ['reviews', at, 'criteria', viewpoint], graded)),
          )
        : []),
      wide(label('comment'), box('comment', textCodec)),
      wide(label('response'), box('response', textCodec)),
      wide(excelWords.respondedBy, box('respondedBy', lineCodec)),
    ];
  });
  return reviews.length > 0 ? [part(label('reviews')), ...reviews] : [];
}

/** The plan's own boxes and tags; behind them what the paper shows and is written in the file itself. */
export function recordRows(item: Item): FormRow[] {
  const { label } = item.plan.form;
  const own = [...otherBoxes(item, [], 'item'), ...ownBoxes(item, [], 'item')].map(([name, box]) => wide(name, box));
  const tags = Object.keys(item.entry.tags ?? {}).map((tag) => wide(tag, makeBox(item, ['tags', tag], wordsCodec)));
  const others = sheetOf(item)
    .parts.filter(({ key }) => ['lineage', 'history', 'answers', 'sources'].includes(key))
    .flatMap(({ label: name = '', sections }) => [
      part(excelWords.inFile(name)),
      ...sections.flatMap(({ tables }) =>
        tables.flatMap(({ rows }) =>
          rows.map(({ head = '', cells }) => shown(head, cells.flat().map(plainOf).join('\n'))),
        ),
      ),
    ]);
  return [
    ...(own.length > 0 ? [part(label('fields')), ...own] : []),
    ...(tags.length > 0 ? [part(label('tags')), ...tags] : []),
    ...others,
  ];
}

function plainOf(entry: SheetEntry): string {
  if ('text' in entry) return [entry.text].flat().join('\n').trim();
  if ('judged' in entry) return entry.judged.word;
  if ('label' in entry) return excelWords.labelled(entry.label, entry.entries.map(plainOf).join('\n'));
  return entry.line;
}
