import { expect, it } from 'vitest';
import { nextInSeries } from '../../../scripts/lib/new/next-in-series.ts';

it.each([
  [['dx-01', 'dx-02', 'dx-05'], 'dx-06'],
  [['1-1', '1-2', '1-1-1'], '1-3'],
  [['08', '09'], '10'],
  [['8', '9'], '10'],
  [['R2-09', 'R2-10'], 'R2-11'],
  [['dx-01', 'dx-01a', 'dx-02'], 'dx-03'],
])('goes on with %j as %s', (names, next) => {
  expect(nextInSeries(names, names)).toBe(next);
});

it.each([[[]], [['dx-01']], [['a', 'b']], [['dx-01', 'dx-02', 'fin-01', 'fin-02']]])(
  'sees no row in %j',
  (names: string[]) => {
    expect(nextInSeries(names, names)).toBeUndefined();
  },
);

it('leaves out what is taken elsewhere', () => {
  expect(nextInSeries(['1-1', '1-2'], ['1-1', '1-2', '1-3', '1-4'])).toBe('1-5');
});
