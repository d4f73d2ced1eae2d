import type { Review } from '../schema/review.ts';
import type { PlanForm } from './plan-form.ts';
import { scaleOf } from './plan-form.ts';
import { type Grade, gradeOn } from './scale.ts';

/** A judgement by someone else, its grades read on the scale it names. */
export interface PlanReview extends Omit<Review, 'grade' | 'criteria'> {
  anchor: string;
  scaleLabel?: string;
  grade?: Grade;
  criteria: { viewpoint: string; grade: Grade }[];
}

export function buildReviews(reviews: readonly Review[], form: PlanForm): PlanReview[] {
  return reviews.map(({ grade, criteria, ...review }, index): PlanReview => {
    const scale = scaleOf(form, review.scale);
    const read = (code: string | undefined) =>
      gradeOn(scale, code, review.year) ?? gradeOn(form.overallGrades, code, review.year);
    return {
      ...review,
      anchor: `review-${index + 1}`,
      ...(scale && { scaleLabel: scale.label }),
      grade: read(grade),
      criteria: Object.entries(criteria ?? {}).flatMap(([viewpoint, code]) => {
        const found = read(code);
        return found ? [{ viewpoint, grade: found }] : [];
      }),
    };
  });
}
