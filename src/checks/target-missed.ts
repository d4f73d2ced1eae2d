import type { Figure } from '../model/value.ts';
import type { Indicator } from '../schema/indicator.ts';
import { figureAsNumber } from './figure-as-number.ts';
import { textWords } from '../words/text-words.ts';

/**
 * Whether a target was missed, as far as figures tell: a bound in words (「80％以上」) says its own direction, a number that of its indicator.
 * Where the direction is to keep, or none, no figure misses its target.
 */
export function targetMissed(
  target: Figure,
  actual: Figure,
  direction: Indicator['direction'],
  unit: string | undefined,
): boolean {
  const bound = boundOf(target, direction);
  const unitName = unit ?? '';
  const [wanted, reached] = [numberOf(bound.figure, unitName), numberOf(actual, unitName)];
  if (wanted === undefined || reached === undefined) return false;
  switch (bound.way) {
    case 'up':
      return reached < wanted;
    case 'down':
      return reached > wanted;
    case 'above':
      return reached <= wanted;
    case 'below':
      return reached >= wanted;
    default:
      return false;
  }
}

type Way = Indicator['direction'] | 'above' | 'below';

function boundOf(figure: Figure, direction: Indicator['direction']): { figure: Figure; way: Way } {
  const [, value, word] = (typeof figure.value === 'string' && textWords.bound.exec(figure.value.trim())) || [];
  if (value === undefined || word === undefined) return { figure, way: direction };
  return { figure: { ...figure, value }, way: textWords.bounds[word] ?? direction };
}

function numberOf(figure: Figure, unit: string): number | undefined {
  return typeof figure.value === 'number' && unit === '' ? figure.value : figureAsNumber(figure, unit);
}
