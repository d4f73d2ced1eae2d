import type { Path } from '../../finding.ts';
import type { Item } from '../../model/item.ts';
import { charts } from '../../words/charts.ts';
import { excelWords } from '../../words/excel.ts';
import { units } from '../../words/units.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { figureCodec } from '../codecs/figure.ts';
import { lineCodec, textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { isOfForm } from '../spare.ts';
import { alongside, input, part, wide } from '../rows.ts';
import { figureTable } from './figure-table.ts';
import { listedRows } from './listed.ts';

const words = figureCodec(true);
const number = figureCodec(false);

/** 効果額, 事業費 */
export function amountRows(item: Item): FormRow[] {
  const { plan } = item;
  const { label } = plan.form;
  const { unit, kinds = [] } = plan.entry.effect ?? {};
  const kind = kinds.length > 0 ? choiceCodec(kinds.map((value) => ({ value, shown: value }))) : lineCodec;
  const lines = (path: Path, of: 'effects' | 'budget') =>
    figureTable(item, path, [
      [label(`${of}.planned`), 'planned', number],
      [label(`${of}.actual`), 'actual', words],
    ]);
  return [
    ...listedRows(item, 'effects', plan.entry.effect?.label ?? label('effects'), (at, head) => {
      const path: Path = ['effects', at];
      const box = (key: string, codec = lineCodec) => makeBox(item, [...path, key], codec);
      return [
        alongside(
          [head(excelWords.kind), input(box('kind', kind), 2)],
          [unit === undefined ? excelWords.unit : excelWords.unitElse(unit), input(box('unit'), 3)],
        ),
        ...lines(path, 'effects'),
        wide(charts.basisHead, box('basis', textCodec)),
        wide(excelWords.note, box('note', textCodec)),
      ];
    }),
    ...(isOfForm(plan, 'budget')
      ? [part(excelWords.withUnit(label('budget'), units.thousandYen)), ...lines(['budget'], 'budget')]
      : []),
  ];
}
