import type { IndicatorSeries } from '../model/indicator-series.ts';
import type { Figure } from '../model/value.ts';
import type { Indicator } from '../schema/indicator.ts';
import { figureAsNumber } from './figure-as-number.ts';
import { textWords } from '../words/text-words.ts';

type Way = Indicator['direction'] | 'above' | 'below';

/**
 * Whether a target was missed, as far as figures tell: a bound in words (「80％以上」) says its own direction, a number that of its indicator.
 * Where the direction is to keep, or none can be seen, no figure misses its target. What was to be done was missed where the result says that it was not.
 */
export function targetMissed(target: Figure, actual: Figure, indicator: IndicatorSeries): boolean {
  const bound = boundOf(target, wayOf(indicator));
  const unit = indicator.unit ?? '';
  const [wanted, reached] = [numberOf(bound.figure, unit), numberOf(actual, unit)];
  if (wanted === undefined || reached === undefined) return leftUndone(target, actual);
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

/** As the indicator says, or else from where it stood to where its last target stands. */
function wayOf({ direction, baseline, points, unit = '' }: IndicatorSeries): Way {
  if (direction !== undefined) return direction;
  const from = numberOf(baseline?.figure, unit);
  const to = numberOf(points.findLast(({ target }) => target)?.target, unit);
  if (from === undefined || to === undefined || from === to) return undefined;
  return from < to ? 'up' : 'down';
}

function boundOf(figure: Figure, direction: Way): { figure: Figure; way: Way } {
  const [, value, word] = (typeof figure.value === 'string' && textWords.bound.exec(figure.value.trim())) || [];
  if (value === undefined || word === undefined) return { figure, way: direction };
  return { figure: { ...figure, value }, way: textWords.bounds[word] ?? direction };
}

function numberOf(figure: Figure | undefined, unit: string): number | undefined {
  return typeof figure?.value === 'number' && unit === '' ? figure.value : figureAsNumber(figure, unit);
}

/** 策定, and then 未策定; not a number that is not known yet. */
function leftUndone(target: Figure, actual: Figure): boolean {
  if (typeof target.value !== 'string' || typeof actual.value !== 'string') return false;
  return textWords.thingToDo.test(target.value) && textWords.undone.test(actual.value);
}
