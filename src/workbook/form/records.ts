import type { Item } from '../../model/item.ts';
import { sheetOf } from '../../model/sheet/build-sheet.ts';
import type { SheetEntry } from '../../model/sheet/sheet.ts';
import { excelWords } from '../../words/excel.ts';
import { wordsCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { part, shown, wide } from '../rows.ts';
import { lifeRows } from './life.ts';
import { otherBoxes } from './other-boxes.ts';
import { ownBoxes } from './own-boxes.ts';

/** The plan's own boxes and tags, how long the item is in the plan; behind them what the paper shows and is written in the file itself. */
export function recordRows(item: Item): FormRow[] {
  const { label } = item.plan.form;
  const own = [...otherBoxes(item, [], 'item'), ...ownBoxes(item, [], 'item')].map(([name, box]) => wide(name, box));
  const tags = tagsOf(item).map((tag) => wide(tag, makeBox(item, ['tags', tag], wordsCodec)));
  // When an item came and went is written in boxes of their own.
  const isBox = (key: string, head?: string) =>
    key === 'lineage' && [label('since'), label('ended')].includes(head ?? '');
  const others = sheetOf(item)
    .parts.filter(({ key }) => ['lineage', 'history', 'answers', 'sources'].includes(key))
    .flatMap(({ key, label: name = '', sections }) => {
      const rows = sections.flatMap(({ tables }) => tables.flatMap((table) => table.rows));
      const left = rows.filter(({ head }) => !isBox(key, head));
      return left.length === 0
        ? []
        : [
            part(excelWords.inFile(name)),
            ...left.map(({ head = '', cells }) => shown(head, cells.flat().map(plainOf).join('\n'))),
          ];
    });
  return [
    ...(own.length > 0 ? [part(label('fields')), ...own] : []),
    ...(tags.length > 0 ? [part(label('tags')), ...tags] : []),
    ...lifeRows(item),
    ...others,
  ];
}

/** Its own kinds of tags, and those that other sheets of the plan have. */
function tagsOf({ entry, plan }: Item): string[] {
  return [...new Set([entry, ...plan.items.map((one) => one.entry)].flatMap(({ tags = {} }) => Object.keys(tags)))];
}

function plainOf(entry: SheetEntry): string {
  if ('text' in entry) return [entry.text].flat().join('\n').trim();
  if ('judged' in entry) return entry.judged.word;
  if ('label' in entry) return excelWords.labelled(entry.label, entry.entries.map(plainOf).join('\n'));
  return entry.line;
}
