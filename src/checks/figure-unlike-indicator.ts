import { formatColumn } from '../model/fiscal-year.ts';
import { formatFigure } from '../model/format-figure.ts';
import type { Item } from '../model/item.ts';
import type { TimelineYear } from '../model/timeline.ts';
import { contradictions } from '../words/contradictions.ts';
import { type Claim, claimsIn } from './claims-in-text.ts';
import { figureAsNumber } from './figure-as-number.ts';
import { indicatorName } from './indicator-name.ts';
import { agrees, mistakable } from './result-in-text.ts';
import { ruleOfItems } from './rule.ts';
import { namesOfYear, sentencesOf } from './sentences.ts';

/** A text that names an indicator and gives it another number than the indicator's own box. */
export const figureUnlikeIndicator = ruleOfItems('figure-unlike-indicator', 'warning', (item) => {
  const all = item.indicators.map(({ name }) => name);
  const names = item.indicators.map(({ name, unit = '' }) => indicatorName(name, unit, all));
  return item.timeline.flatMap((year) => {
    const given = item.indicators.flatMap(({ name, unit, points }, index) => {
      const actual = points.find(({ column }) => column.key === year.column.key)?.actual;
      const figure = figureAsNumber(actual, unit);
      return actual === undefined || figure === undefined ? [] : [{ name, unit, index, actual, figure }];
    });
    const boxes = given.length === 0 ? [] : boxesOfResult(year, item);
    return boxes.flatMap(({ label, path, sentences }) =>
      given.flatMap(({ name, unit, index, actual, figure }) => {
        const others = names.filter((_, place) => place !== index);
        const claims = claimsIn(sentences, names[index]!, others);
        // A box that says it rightly once means something else by the other number.
        const wrong = claims.every((claim) => contradicts(claim, figure, item)) ? claims[0] : undefined;
        if (!wrong) return [];
        return [
          {
            path,
            other: ['indicators', index, 'actuals', year.column.key],
            words: contradictions.figureUnlikeIndicator(
              formatColumn(year.column),
              [label, wrong.written()],
              [name, formatFigure(actual, unit)],
            ),
          },
        ];
      }),
    );
  });
});

/** Boxes that tell the result of a whole year. What a round within the year reports has figures of its own time. */
function boxesOfResult(year: TimelineYear, { plan: { form } }: Item) {
  const at = ['years', year.column.key];
  const ofThisYear = namesOfYear(year.column);
  const [round, ...more] = year.checks;
  const report = round && more.length === 0 ? round.report : undefined;
  return [
    { label: form.label('actual'), path: [...at, 'actual'], text: year.actual },
    { label: form.label('assessment'), path: [...at, 'assessment'], text: year.assessment },
    { label: form.label('report'), path: [...at, 'checks', round?.round.id ?? '', 'report'], text: report },
  ].flatMap(({ text, ...box }) => (text === undefined ? [] : [{ ...box, sentences: sentencesOf(text, ofThisYear) }]));
}

/**
 * Whether no number of a sentence says the figure, nor all of them added up, or the figure lies on the wrong side of one.
 * What a short name is followed by must also look like the figure, and be no other figure of the sheet.
 */
function contradicts({ numbers, short }: Claim, figure: number, item: Item): boolean {
  const exact = numbers.filter(({ bound }) => bound === undefined);
  const says = (one: number) => exact.some((number) => agrees(number, one));
  const sum = exact.reduce((total, { value }) => total + value, 0);
  if (says(figure) || (exact.length > 0 && Math.abs(sum - figure) < 1e-9)) return false;
  if (short && (figuresOf(item).some(says) || !exact.some(({ value }) => mistakable(value, figure)))) return false;
  return exact.length > 0 || numbers.some((number) => !agrees(number, figure));
}

/** Every figure of the indicators, in base units. */
function figuresOf({ indicators }: Item): number[] {
  return indicators.flatMap(({ unit, baseline, points }) =>
    [baseline?.figure, ...points.flatMap(({ target, actual }) => [target, actual])].flatMap(
      (figure) => figureAsNumber(figure, unit) ?? [],
    ),
  );
}
