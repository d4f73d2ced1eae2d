import type { Review } from '../schema/review.ts';
import { itemWords } from '../words/item.ts';
import { type PlanForm, scaleOf } from './plan-form.ts';
import { type Grade, type Scale, gradeOn } from './scale.ts';

/** A judgement of an item or plan by someone else, its grades read on the scale it names. */
export interface ReadReview extends Omit<Review, 'grade' | 'criteria'> {
  anchor: string;
  scaleLabel?: string;
  grade?: Grade;
  criteria: { viewpoint: string; grade: Grade }[];
}

export function buildReviews(reviews: readonly Review[], form: PlanForm): ReadReview[] {
  return reviews.map(({ grade, criteria, ...review }, index): ReadReview => {
    const given = grade === undefined ? undefined : gradeOfReview(form, review, grade);
    return {
      ...review,
      anchor: `review-${index + 1}`,
      ...(given && { scaleLabel: given.scale.label, grade: given.grade }),
      criteria: Object.entries(criteria ?? {}).flatMap(([viewpoint, code]) => {
        const found = gradeOfReview(form, review, code);
        return found ? [{ viewpoint, grade: found.grade }] : [];
      }),
    };
  });
}

/** Heading of a review's response: the plan's label, the responder, or both. */
export function nameOfResponse({ respondedBy }: Pick<Review, 'respondedBy'>, { label, ownLabel }: PlanForm): string {
  if (respondedBy === undefined) return label('response');
  const own = ownLabel('response');
  return own === undefined ? itemWords.respondedBy(respondedBy) : itemWords.answeredBy(own, respondedBy);
}

/** A code on the scale that a review names; without one, on the annual scale, or on that of the whole period. */
export function gradeOfReview(
  form: PlanForm,
  review: Pick<Review, 'scale' | 'year'>,
  code: string,
): { grade: Grade; scale: Scale } | undefined {
  const scales = review.scale === undefined ? [form.grades, form.overallGrades] : [scaleOf(form, review.scale)];
  for (const scale of scales) {
    const grade = gradeOn(scale, code, review.year);
    if (scale && grade) return { grade, scale };
  }
  return undefined;
}
