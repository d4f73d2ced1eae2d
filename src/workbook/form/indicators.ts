import type { Path } from '../../finding.ts';
import type { Item } from '../../model/item.ts';
import { indicatorBoxes } from '../../words/boxes/of-indicators.ts';
import { excelWords } from '../../words/excel.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { figureValueCodec } from '../codecs/figure-value.ts';
import { figureCodec } from '../codecs/figure.ts';
import { recordCodec } from '../codecs/record.ts';
import { lineCodec, textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { helpOptions, yearOptions } from '../options.ts';
import { alongside, input, wide } from '../rows.ts';
import { figureTable } from './figure-table.ts';
import { listedRows } from './listed.ts';

const figures = figureCodec(true);
const direction = choiceCodec(helpOptions(indicatorBoxes, 'direction'));
/** What was counted before a plan begins is seldom older. */
const yearsBefore = 10;

/** 指標: what each counts, from where, and a row each for target and actual. */
export function indicatorRows(item: Item): FormRow[] {
  const { years, label } = item.plan.form;
  // Most forms have no such row.
  const hasRate =
    item.plan.form.ownLabel('indicators.rate') !== undefined ||
    item.plan.items.some(({ entry }) => entry.indicators?.some(({ rate }) => rate));
  const earlier = Array.from({ length: yearsBefore }, (_, at) => years[0]! - yearsBefore + at);
  const baseline = recordCodec([
    { key: 'year', codec: choiceCodec(yearOptions([...earlier, ...years])), needed: excelWords.baselineYear },
    { key: 'value', codec: figureValueCodec, needed: excelWords.baselineValue },
  ]);
  return listedRows(item, 'indicators', label('indicators'), (at, head) => {
    const path: Path = ['indicators', at];
    const box = (key: string, codec = lineCodec) => makeBox(item, [...path, key], codec);
    const start = box('baseline', baseline);
    return [
      wide(head(excelWords.name), box('name')),
      alongside(
        [excelWords.unit, input(box('unit'), 1)],
        [excelWords.level, input(box('level'), 1)],
        [excelWords.direction, input(box('direction', direction), 2)],
      ),
      wide(excelWords.definition, box('definition', textCodec)),
      alongside([excelWords.baselineYear, input(start, 2)], [excelWords.baselineValue, input(start, 3, 1)]),
      ...figureTable(item, path, [
        [label('indicators.targets'), 'targets', figures],
        [label('indicators.actuals'), 'actuals', figures],
        ...(hasRate ? [[label('indicators.rate'), 'rate', figures] as const] : []),
      ]),
      wide(excelWords.note, box('note', textCodec)),
    ];
  });
}
