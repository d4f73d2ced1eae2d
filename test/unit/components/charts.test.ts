import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { barLayout } from '../../../src/components/chart/bars.ts';
import { legendAt } from '../../../src/components/chart/legend.ts';
import { lineLayout } from '../../../src/components/chart/lines.ts';
import { stackLayout } from '../../../src/components/chart/stacks.ts';
import { textWidth } from '../../../src/components/chart/text-width.ts';
import { formatNumber } from '../../../src/model/format-figure.ts';
import { randomRuns } from '../../support/sampled.ts';

/** Up to thirteen digits, below nought, and with small fractions. */
const figure = fc.oneof(
  fc.integer({ min: -9_999_999_999_999, max: 9_999_999_999_999 }),
  fc.integer({ min: -999, max: 999 }).map((number) => number / 1e6),
  fc.integer({ min: -9999, max: 9999 }).map((number) => number / 10),
);
const column = fc.option(figure, { nil: null });
const series = (columns: number) => fc.array(column, { minLength: columns, maxLength: columns });
const lines = fc
  .integer({ min: 2, max: 12 })
  .chain((columns) => fc.tuple(series(columns), series(columns)))
  .filter((both) => both.flat().some((value) => value !== null));

const allFollow = (count: number) => Array.from({ length: count }, (_, at) => at > 0);
const span = ({ x, text }: { x: number; text: string }) => [x - textWidth(text) / 2, x + textWidth(text) / 2] as const;

describe('whatever the figures, a chart of lines', () => {
  it('has room for every number of its axis, and no number twice', () => {
    fc.assert(
      fc.property(lines, (both) => {
        const { ticks, left } = lineLayout(both, allFollow(both[0].length));
        const texts = ticks.map(({ value }) => formatNumber(value));
        expect(new Set(texts).size).toBe(texts.length);
        for (const text of texts) expect(textWidth(text)).toBeLessThanOrEqual(left - 6);
      }),
      randomRuns(2_000),
    );
  });
  it('cuts no figure, lets none lie on another, and never leaves out the last', () => {
    fc.assert(
      fc.property(lines, (both) => {
        const { values, width, lines: drawn } = lineLayout(both, allFollow(both[0].length));
        const spans = values.map(span);
        for (const [from, to] of spans) expect(from >= 0 && to <= width).toBe(true);
        for (const [at, [, to]] of spans.slice(0, -1).entries()) expect(to).toBeLessThan(spans[at + 1]![0]);
        const last = drawn[1]!.flat().at(-1);
        expect(values.at(-1)?.text).toBe(last && formatNumber(last.value));
      }),
      randomRuns(2_000),
    );
  });
});

it('a line is broken where a year has no figure, or is left out', () => {
  const pieces = (values: (number | null)[], follows: boolean[]) =>
    lineLayout([values.map(() => null), values], follows).lines[1]!.map((piece) => piece.map(({ value }) => value));
  expect(pieces([1, 2, null, 4], [false, true, true, true])).toEqual([[1, 2], [4]]);
  expect(pieces([1, 2, 3], [false, false, true])).toEqual([[1], [2, 3]]);
});

it('an axis that does not begin at nought is told', () => {
  const cut = (...values: number[]) => lineLayout([values.map(() => null), values], allFollow(values.length)).cut;
  expect([cut(93.1, 94.5), cut(-5, -3), cut(0, 4), cut(-2, 3)]).toEqual([true, true, false, false]);
});

it('bars have room for every number of their axis', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(column, column), { minLength: 1, maxLength: 10 }), (groups) => {
      const { ticks, left } = barLayout(groups);
      for (const { value } of ticks) expect(textWidth(formatNumber(value))).toBeLessThanOrEqual(left - 6);
    }),
    randomRuns(2_000),
  );
});

it('a part of a stack says what has room in it, and all of it', () => {
  const [row] = stackLayout([
    { name: 'R7 2025', parts: [12, 1, 4].map((count) => ({ name: 'おおむね順調', count })) },
  ]).rows;
  expect(row!.parts.map(({ text }) => text)).toEqual(['おおむね順調 12', '1', '4']);
  for (const { text, width } of row!.parts) expect(textWidth(text)).toBeLessThan(width);
});

it('names of series stand beside each other, however long', () => {
  const names = ['当初予算額（見込）', '決算額'];
  expect(legendAt(names, 30)[1]).toBeGreaterThan(30 + textWidth(names[0]!));
});
