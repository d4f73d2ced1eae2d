import { formatNumber } from '../../model/format-figure.ts';
import { type Label, fitting, textWidth, clampLabel } from './text-width.ts';
import { type Tick, px, roomFor, ticksFor } from './ticks.ts';

/** A value and its position in the chart. */
export interface LinePoint {
  x: number;
  y: number;
  value: number;
}

export interface LineLayout {
  width: number;
  height: number;
  left: number;
  ticks: Tick[];
  /** The centre of each column. */
  xs: number[];
  /** Segments of each line. A line is interrupted where a column has no value or years are missing between columns. */
  lines: LinePoint[][][];
  /** Labels for the points of the last series, without those that would overlap. */
  values: { x: number; y: number; text: string }[];
  /** Whether the value axis starts away from zero. */
  cut: boolean;
}

/**
 * Lines over years. The axis covers the range of the values instead of starting at zero: a collection rate of 93 to 95 % would be flat.
 * @param follows for each column, whether it directly follows the previous one
 */
export function lineLayout(series: readonly (readonly (number | null)[])[], follows: readonly boolean[]): LineLayout {
  const [width, height, right, top, bottom] = [420, 244, 8, 24, 62];
  const numbers = series.flat().filter((value) => value !== null);
  const ticks = ticksFor(Math.min(...numbers), Math.max(...numbers));
  const left = roomFor(ticks);
  const [low, high] = [ticks[0]!, ticks.at(-1)!];
  const y = (value: number) => px(top + ((high - value) / (high - low || 1)) * (height - top - bottom));
  const room = (width - left - right) / Math.max(follows.length, 1);
  const xs = follows.map((_, index) => px(left + room * (index + 0.5)));
  const lines = series.map((points) => {
    const pieces: LinePoint[][] = [];
    points.forEach((value, at) => {
      if (value === null) return;
      const point = { x: xs[at]!, y: y(value), value };
      const joins = at > 0 && follows[at] && points[at - 1] !== null;
      if (joins) pieces.at(-1)!.push(point);
      else pieces.push([point]);
    });
    return pieces;
  });
  const labels = (lines.at(-1) ?? []).flat().map(({ x, y: height, value }) => {
    const text = formatNumber(value);
    const label: Label = { x, width: textWidth(text) };
    return { text, y: height - 10, label: { ...label, x: px(clampLabel(label, 1, width - 1)) } };
  });
  const fits = fitting(labels.map(({ label }) => label));
  return {
    width,
    height,
    left,
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    xs,
    lines,
    values: labels.filter((_, at) => fits[at]).map(({ text, y: at, label }) => ({ text, x: label.x, y: at })),
    cut: low > 0 || high < 0,
  };
}
