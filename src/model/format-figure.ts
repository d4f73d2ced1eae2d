import { figures } from '../words/figures.ts';
import type { Figure } from './value.ts';

/** 1,234.5％, 策定, 98.2％（見込）. Numbers get separators; words stay as they are. */
export function formatFigure(figure: Figure, unit = ''): string {
  const value = typeof figure.value === 'number' ? `${formatNumber(figure.value)}${unit}` : figure.value;
  return figure.provisional ? figures.provisional(value) : value;
}

/** Made once: making it takes twenty times as long as using it. */
const decimal = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 10 });

/** An amount with its unit, or an empty string without an amount. */
export function formatAmount(value: number | null | undefined, unit: string): string {
  return value === null || value === undefined ? '' : `${formatNumber(value)}${unit}`;
}

/** 1,234.5, with − for minus, since ▲ marks a poor grade. */
export function formatNumber(value: number): string {
  const digits = decimal.format(Math.abs(value));
  return value < 0 ? `${figures.minus}${digits}` : digits;
}
