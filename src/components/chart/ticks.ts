/** Round numbers that cover a range, ends included: steps of 1, 2 or 5 times a power of ten, about four of them. */
export function ticksFor(low: number, high: number): number[] {
  const span = high - low || Math.abs(high) || 1;
  const power = 10 ** Math.floor(Math.log10(span / 4));
  const step = [1, 2, 5, 10].map((factor) => factor * power).find((candidate) => span / candidate <= 5) ?? power * 10;
  const first = Math.floor(low / step);
  const last = Math.ceil(high / step);
  return Array.from({ length: last - first + 1 }, (_, index) => round((first + index) * step));
}

/** Coordinates need no more than a tenth, and fewer digits are fewer bytes. */
export function round(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

export function px(value: number): number {
  return Math.round(value * 10) / 10;
}
