import { figureWords } from '../words/figure-words.ts';
import type { NumberInText } from './numbers-in-text.ts';

/** A number said to be the result, or to be passed by it. */
export interface Said extends NumberInText {
  bound?: 'least' | 'most';
}

interface Around {
  /** What the sentence says before the name. */
  before: string;
  /** Whether the indicator is itself an average. */
  averages: boolean;
  unit: string;
}

/**
 * What a number behind an indicator's name says of the year's result; nothing where it is of another time, a part, a share, a difference or a hope.
 * @param part of the sentence, from behind the name on
 */
export function readingOf(part: string, number: NumberInText, around: Around): Said | undefined {
  const ahead = part.slice(0, number.from);
  const rest = part.slice(number.end);
  if (!isOfTheWhole(ahead, rest, around)) return undefined;
  const clause = rest.split(figureWords.endOfClause)[0]!;
  if (figureWords.hoped.test(clause) || figureWords.notSo.test(clause)) return undefined;
  const [least] = figureWords.least.exec(rest) ?? [];
  if (least !== undefined) return { ...number, bound: 'least', end: number.end + least.length };
  const [most] = figureWords.most.exec(rest) ?? [];
  if (most !== undefined) return { ...number, bound: 'most', end: number.end + most.length };
  return figureWords.difference.test(rest) ? undefined : number;
}

function isOfTheWhole(ahead: string, rest: string, { before, averages, unit }: Around): boolean {
  const words = figureWords;
  if (words.otherWord.test(rest) || words.ordinal.test(ahead) || words.notTheResult.test(ahead)) return false;
  if (words.partOfYear.test(before + ahead) || words.month.test(before)) return false;
  if (words.countedOtherwise.test(ahead) || (!averages && words.perPiece.test(ahead))) return false;
  const near = ahead.split(words.nearer).at(-1)!;
  const behindNumber = new RegExp(`.*\\d${unit}`).exec(near)?.[0];
  const joint = near.slice(behindNumber?.length ?? 0);
  if (behindNumber !== undefined && words.way.test(joint)) return words.moved.test(rest);
  if (behindNumber !== undefined) return words.plain.test(joint);
  return words.plain.test(near) || (words.clause.test(near) && !words.month.test(near));
}

/** Whether a figure is what was said: as exactly as it was written, or on the side of the number that was said. */
export function agrees({ value, step, bound }: Said, figure: number): boolean {
  if (bound === 'least') return figure >= value;
  if (bound === 'most') return figure <= value;
  return Math.abs(value - Math.abs(figure)) < Math.max(step * 0.999, 1e-9);
}

/** Whether one may have been written for the other: of like size, of the same digits, or with a digit more or less. */
export function mistakable(value: number, figure: number): boolean {
  const digits = (number: number) =>
    [...String(number)]
      .filter((letter) => /[1-9]/.test(letter))
      .sort()
      .join('');
  const ratio = value / figure;
  return (
    (ratio > 0.5 && ratio < 2) ||
    digits(value) === digits(figure) ||
    [0.1, 10].some((by) => Math.abs(ratio / by - 1) < 0.1)
  );
}
