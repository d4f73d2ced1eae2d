import { figures } from '../words/figures.ts';
import type { Figure } from './value.ts';

/** 1,234.5％, 策定, 98.2％（見込）. Numbers get separators; words stay as they are. */
export function formatFigure(figure: Figure, unit = ''): string {
  const value = typeof figure.value === 'number' ? `${formatNumber(figure.value)}${unit}` : figure.value;
  return figure.provisional ? figures.provisional(value) : value;
}

/** 1,234.5, with ▲ for minus, as public accounts write it. */
export function formatNumber(value: number): string {
  const digits = Math.abs(value).toLocaleString('ja-JP', { maximumFractionDigits: 10 });
  return value < 0 ? `${figures.minus}${digits}` : digits;
}
