import { px, ticksFor } from './ticks.ts';

export interface LineLayout {
  width: number;
  height: number;
  left: number;
  ticks: { value: number; y: number }[];
  xs: number[];
  lines: { x: number; y: number; value: number }[][];
}

/** Lines over years. The axis begins where the numbers are, not at zero: a collection rate of 93 to 95 % would be a flat line. */
export function lineLayout(series: readonly (readonly (number | null)[])[]): LineLayout {
  const [width, height, left, right, top, bottom] = [420, 244, 52, 16, 24, 62];
  const numbers = series.flat().filter((value) => value !== null);
  const values = ticksFor(Math.min(...numbers), Math.max(...numbers));
  const [low, high] = [values[0]!, values.at(-1)!];
  const y = (value: number) => px(top + ((high - value) / (high - low || 1)) * (height - top - bottom));
  const count = series[0]?.length ?? 0;
  const room = (width - left - right) / Math.max(count, 1);
  const xs = Array.from({ length: count }, (_, index) => px(left + room * (index + 0.5)));
  const lines = series.map((points) =>
    points.flatMap((value, index) => (value === null ? [] : [{ x: xs[index]!, y: y(value), value }])),
  );
  return { width, height, left, ticks: values.map((value) => ({ value, y: y(value) })), xs, lines };
}
