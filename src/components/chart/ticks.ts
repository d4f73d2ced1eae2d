import { formatNumber } from '../../model/format-figure.ts';
import { textWidth } from './text-width.ts';

/** A value on an axis and its y position. */
export interface Tick {
  value: number;
  y: number;
}

/** Round numbers that cover a range, ends included: steps of 1, 2 or 5 times a power of ten, about four of them. */
export function ticksFor(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => span / candidate <= 5) ?? power * 10;
  const first = Math.floor(low / step + 1e-9);
  const last = Math.ceil(high / step - 1e-9);
  // Removes binary rounding noise at any step size.
  return Array.from({ length: last - first + 1 }, (_, index) => Number(((first + index) * step).toPrecision(15)));
}

/** Width of the left margin that fits the longest axis number. */
export function roomFor(values: readonly number[]): number {
  return Math.ceil(Math.max(...values.map((value) => textWidth(formatNumber(value)))) + 10);
}

/** Coordinates need no more than a tenth, and fewer digits are fewer bytes. */
export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
