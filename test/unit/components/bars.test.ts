import { expect, it } from 'vitest';
import { barLayout } from '../../../src/components/chart/bars.ts';

it('bars stand on the zero line or hang from it, each as long as its amount', () => {
  const { zero, bars, ticks } = barLayout([
    [300, -150],
    [null, 0],
  ]);
  const [up, down, none] = bars;
  expect(up!.y + up!.height).toBeCloseTo(zero);
  expect(down!.y).toBeCloseTo(zero);
  expect(down!.height).toBeCloseTo(up!.height / 2);
  expect(none!.height).toBe(0);
  expect(ticks.find(({ value }) => value === 0)!.y).toBe(zero);
});
