import type { Item } from '../../model/item.ts';
import { lifeBoxes } from '../../words/boxes/of-life.ts';
import { excelWords } from '../../words/excel.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { recordCodec } from '../codecs/record.ts';
import { lineCodec, textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { helpOptions, yearOptions } from '../options.ts';
import { alongside, input, part } from '../rows.ts';

const kind = choiceCodec(helpOptions(lifeBoxes, 'ended.kind'));
const into = { ...lineCodec, hint: excelWords.hints.item };

/** 追加, 完了・統合・廃止・休止: when and why an item came into the plan, or left it. */
export function lifeRows(item: Item): FormRow[] {
  const { label, years } = item.plan.form;
  const year = choiceCodec(yearOptions(years));
  const reason = { key: 'reason', codec: textCodec };
  const since = makeBox(
    item,
    ['since'],
    recordCodec([{ key: 'year', codec: year, needed: excelWords.sinceYear }, reason]),
  );
  const ended = makeBox(
    item,
    ['ended'],
    recordCodec([
      { key: 'year', codec: year, needed: excelWords.endedYear },
      { key: 'kind', codec: kind, needed: excelWords.endedKind },
      { key: 'into', codec: into },
      reason,
    ]),
  );
  return [
    part(excelWords.life(label('since'), label('ended'))),
    alongside([excelWords.sinceYear, input(since, 2)], [excelWords.reason, input(since, 3, 1)]),
    alongside([excelWords.endedYear, input(ended, 2)], [excelWords.endedKind, input(ended, 3, 1)]),
    alongside([excelWords.into, input(ended, 2, 2)], [excelWords.reason, input(ended, 3, 3)]),
  ];
}
