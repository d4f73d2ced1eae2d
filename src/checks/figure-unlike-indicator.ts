import { formatColumn } from '../model/fiscal-year.ts';
import { formatFigure } from '../model/format-figure.ts';
import type { Item } from '../model/item.ts';
import type { TimelineYear } from '../model/timeline.ts';
import { contradictions } from '../words/contradictions.ts';
import { claimsIn } from './claims-in-text.ts';
import { figureAsNumber } from './figure-as-number.ts';
import { ruleOfItems } from './rule.ts';

/** A text that names an indicator and gives it another number than the indicator's own box. */
export const figureUnlikeIndicator = ruleOfItems('figure-unlike-indicator', 'warning', (item) => {
  const names = item.indicators.map(({ name }) => name);
  return item.timeline.flatMap((year) => {
    const texts = textsOfResult(year, item);
    return item.indicators.flatMap(({ name, unit, points }, index) => {
      const actual = points.find(({ column }) => column.key === year.column.key)?.actual;
      const number = figureAsNumber(actual, unit);
      if (actual === undefined || number === undefined || unit === undefined) return [];
      return texts.flatMap(({ label, path, text }) => {
        const claim = claimsIn(text, { name, unit, others: names, column: year.column }).find(
          ({ numbers }) => !says(numbers, number),
        );
        if (!claim) return [];
        return [
          {
            path,
            other: ['indicators', index, 'actuals', year.column.key],
            words: contradictions.figureUnlikeIndicator(
              formatColumn(year.column),
              [label, claim.written],
              [name, formatFigure(actual, unit)],
            ),
          },
        ];
      });
    });
  });
});

/** Boxes that tell the result of a whole year. What a round within the year reports has figures of its own time. */
function textsOfResult(year: TimelineYear, { plan: { form } }: Item) {
  const at = ['years', year.column.key];
  const [round, ...more] = year.checks;
  const report = round && more.length === 0 ? round.report : undefined;
  return [
    { label: form.label('actual'), path: [...at, 'actual'], text: year.actual },
    { label: form.label('assessment'), path: [...at, 'assessment'], text: year.assessment },
    { label: form.label('report'), path: [...at, 'checks', round?.round.id ?? '', 'report'], text: report },
  ].flatMap(({ text, ...box }) => (text === undefined ? [] : [{ ...box, text }]));
}

/** Whether the numbers of a sentence say the figure: one of them as exactly as it was written, or all of them added up. */
function says(numbers: readonly { value: number; step: number }[], figure: number): boolean {
  const sum = numbers.reduce((total, { value }) => total + value, 0);
  return (
    numbers.some(({ value, step }) => Math.abs(value - figure) < Math.max(step * 0.999, 1e-9)) ||
    Math.abs(sum - figure) < 1e-9
  );
}
