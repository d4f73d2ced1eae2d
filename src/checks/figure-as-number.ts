import type { Figure } from '../model/value.ts';
import { numbersIn, unitOf } from './numbers-in-text.ts';

/** A figure in its base unit (千円 as 円): a number, or words that hold nothing but one number in the figure's unit. */
export function figureAsNumber(figure: Figure | undefined, unit: string | undefined): number | undefined {
  if (figure === undefined || unit === undefined) return undefined;
  const { name, times } = unitOf(unit);
  if (typeof figure.value === 'number') return figure.value * times;
  const text = figure.value.normalize('NFKC').trim();
  if (/^-?[\d,]+(\.\d+)?$/.test(text)) return Number(text.replaceAll(',', '')) * times;
  const [found] = numbersIn(text, name);
  return found && found.from === 0 && found.end === text.length ? found.value : undefined;
}
