import type { Item } from '../../model/item.ts';
import { type PlanForm, scaleOf } from '../../model/plan-form.ts';
import { reviewBoxes } from '../../words/boxes/of-reviews.ts';
import { excelWords } from '../../words/excel.ts';
import { choiceCodec } from '../codecs/choice.ts';
import { lineCodec, textCodec } from '../codecs/text.ts';
import type { FormRow } from '../form.ts';
import { makeBox } from '../make-box.ts';
import { gradeOptions, helpOptions, yearOptions } from '../options.ts';
import { alongside, input, wide } from '../rows.ts';
import { listedRows } from './listed.ts';

const stage = choiceCodec(helpOptions(reviewBoxes, 'stage'));

/** 外部評価・意見: who gave it and of when, the grades, what was said, and what the city answered. */
export function reviewRows(item: Item): FormRow[] {
  const { form } = item.plan;
  const { label } = form;
  const year = choiceCodec(yearOptions(form.years));
  return listedRows(item, 'reviews', label('reviews'), (at, head) => {
    const review = typeof at === 'number' ? item.entry.reviews![at]! : { scale: usualScale(item) };
    const path = ['reviews', at];
    const box = (key: string, codec = lineCodec) => makeBox(item, [...path, key], codec);
    const { scale, year: of, criteria = {} }: Partial<NonNullable<typeof item.entry.reviews>[number]> = review;
    const grades = scaleOf(form, scale);
    const graded = grades && choiceCodec(gradeOptions(grades, of));
    const isNew = typeof at === 'string' && scale !== undefined;
    const gradeBox = graded && {
      ...box('grade', graded),
      ...(isNew && { implies: { path: [...path, 'scale'], value: scale } }),
    };
    return [
      wide(head(excelWords.by), box('by')),
      alongside(
        [excelWords.year, input(box('year', year), 2)],
        [excelWords.reviewStage, input(box('stage', stage), 3)],
      ),
      ...(gradeBox ? [wide(label('grade'), gradeBox)] : []),
      ...(graded
        ? Object.keys(criteria).map((viewpoint) =>
            wide(viewpoint, makeBox(item, [...path, 'criteria', viewpoint], graded)),
          )
        : []),
      wide(label('comment'), box('comment', textCodec)),
      wide(label('response'), box('response', textCodec)),
      wide(excelWords.respondedBy, box('respondedBy')),
    ];
  });
}

/** The scale that most reviews of the plan are graded on: undefined for that of the years. */
function usualScale({ plan }: Item): string | undefined {
  const graded = plan.items.flatMap(({ entry }) => entry.reviews ?? []).filter(({ grade }) => grade !== undefined);
  const [most] = [...Map.groupBy(graded, ({ scale }) => scale)].sort(([, a], [, b]) => b.length - a.length);
  return most?.[0] !== undefined && isKnown(plan.form, most[0]) ? most[0] : undefined;
}

function isKnown(form: PlanForm, scale: string): boolean {
  return scaleOf(form, scale) !== undefined;
}
