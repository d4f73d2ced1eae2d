import { type Grade, type Scale, gradesIn } from '../model/scale.ts';
import { textWords } from '../words/text-words.ts';

/**
 * Whether a grade says that all was reached: the best step in force that year, A also where an S stands above it, or any step that is called 「達成」.
 * Not one that says 「おおむね」 of itself, nor one that says how to go on (拡充) rather than how it went.
 */
export function claimsSuccess(grade: Grade, scale: Scale | undefined, year: number): boolean {
  const ranks = scale ? gradesIn(scale, year).flatMap(({ rank }) => (rank === null ? [] : [rank])) : [];
  if (textWords.reached.test(grade.label)) return true;
  if (textWords.nearly.test(grade.label) || textWords.howToGoOn.test(grade.label)) return false;
  return grade.rank === Math.min(...ranks) || grade.code === 'A';
}
