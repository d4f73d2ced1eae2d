import type { Value } from '../schema/values/value.ts';

/** A published figure in one shape. */
export interface Figure {
  value: number | string;
  provisional: boolean;
  note?: string;
}

export function figureOf(value: Value | undefined): Figure | undefined {
  if (value === undefined) return undefined;
  if (typeof value !== 'object') return { value, provisional: false };
  return {
    value: value.value,
    provisional: value.provisional ?? false,
    ...(value.note !== undefined && { note: value.note }),
  };
}

/** The number, where the figure is one. Words (「80％以上」) are never read as numbers. */
export function numberOf(figure: Figure | undefined): number | undefined {
  return typeof figure?.value === 'number' ? figure.value : undefined;
}

/** Sum without the noise of binary fractions: 0.1 + 0.2 is 0.3 on a page. */
export function sumOf(numbers: readonly number[]): number {
  const decimals = Math.max(0, ...numbers.map((number) => (String(number).split('.')[1] ?? '').length));
  return Number(numbers.reduce((total, number) => total + number, 0).toFixed(Math.min(decimals, 10)));
}
