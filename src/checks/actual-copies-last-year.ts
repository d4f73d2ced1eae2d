import { formatColumn } from '../model/fiscal-year.ts';
import { contradictions } from '../words/contradictions.ts';
import { actualsOf } from './actual-boxes.ts';
import { isCopy, isSame } from './alike.ts';
import { quote } from './quote.ts';
import { ruleOfItems } from './rule.ts';

/** What is done every year (「市民意識調査を実施した」) may well be told in the same words; what is longer was copied. */
const everyYear = 12;

/** 実績, or what a round reports, that an earlier year's box says already, or an earlier round's: told of the nearest. */
export const actualCopiesLastYear = ruleOfItems(
  'actual-copies-last-year',
  'warning',
  ({ timeline, plan: { form } }) => {
    const boxes = timeline.flatMap((year) =>
      actualsOf(year, form.label('actual'), form.label('report')).map((box) => ({
        ...box,
        column: year.column,
      })),
    );
    return boxes.flatMap(({ column, box, key, text, path }, at) => {
      // 実績 sums up the rounds of its own year, so that it may say what they say.
      const earlier = boxes
        .slice(0, at)
        .filter((other) => other.column !== column || (key !== 'actual' && other.key !== 'actual'))
        .reverse();
      const copies = earlier.filter((other) =>
        (other.column === column ? isSame : isCopy)(other.text, text, everyYear),
      );
      const copied = copies.find((other) => other.column === copies[0]!.column && other.key === key) ?? copies[0];
      if (!copied) return [];
      return [
        {
          path,
          other: copied.path,
          words: contradictions.actualCopiesEarlier(
            formatColumn(column),
            [box, quote(text)],
            copied.column === column ? undefined : formatColumn(copied.column),
            [copied.box, quote(copied.text)],
          ),
        },
      ];
    });
  },
);
