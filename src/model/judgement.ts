import type { Grade } from './scale.ts';

/**
 * What a cell of judgement says. An absent grade is not a bad grade, and there are reasons for absence that differ:
 * before its time, not yet published although it is due, not assessable by the scale's own word, outside the item's life, reported without a word of the scale, or not a box of this form at all.
 */
export type Judgement =
  | { state: 'graded'; grade: Grade }
  | { state: 'not-assessable'; grade: Grade }
  | { state: 'upcoming'; due: string }
  | { state: 'unpublished'; due: string }
  | { state: 'outside'; when: 'before' | 'after' | 'suspended' }
  | { state: 'reported' }
  | { state: 'none' };

/**
 * @param today `YYYY-MM-DD`
 * @param outside why nothing is missing here, if so
 * @param due the day by which it is to be given; the day itself is still in time
 */
export function judge(grade: Grade | undefined, due: string, today: string, outside: Judgement | null): Judgement {
  if (grade) return gradeJudgement(grade);
  if (outside) return outside;
  return { state: today <= due ? 'upcoming' : 'unpublished', due };
}

/** The grade where there is one. */
export function gradeOf(judgement: Judgement): Grade | undefined {
  return 'grade' in judgement ? judgement.grade : undefined;
}

/** A grade as a judgement that has been given. */
export function gradeJudgement(grade: Grade): Judgement {
  return { state: grade.kind === 'graded' ? 'graded' : 'not-assessable', grade };
}
