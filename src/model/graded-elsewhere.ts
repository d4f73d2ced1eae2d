import type { Item } from './item.ts';
import type { TimelineCheck, TimelineYear } from './timeline.ts';

/**
 * Forms that judge only the whole, or only its parts, or by marks on other scales: there nothing is missing.
 * An item that is graded in no year, or has no report in any, owes none where its family (the item that it is part of, or its own parts)
 * has them; and no grade in a year that has marks.
 */
export function settleGradedElsewhere(items: readonly Item[]): void {
  const graded = new Set(items.filter(({ timeline }) => timeline.some(isGraded)));
  const reported = new Set(items.filter(({ timeline }) => timeline.some(({ checks }) => checks.some(isReported))));
  for (const item of items) {
    const family = [item.parent, ...item.parts].filter((relative) => relative !== null);
    const gradedElsewhere = family.some((relative) => graded.has(relative));
    const reportedElsewhere = item.parts.some((part) => reported.has(part));
    for (const year of item.timeline) {
      const marked = year.marks.length > 0 || year.checks.some((check) => check.marks.length > 0);
      if (!graded.has(item) && (gradedElsewhere || marked)) settle(year);
      if (!reported.has(item) && reportedElsewhere) year.checks.forEach(settle);
    }
  }
}

function isGraded({ judgement }: TimelineYear): boolean {
  return 'grade' in judgement;
}

function isReported({ judgement }: TimelineCheck): boolean {
  return 'grade' in judgement || judgement.state === 'reported';
}

function settle(place: TimelineYear | TimelineCheck): void {
  if (place.judgement.state === 'unpublished' || place.judgement.state === 'upcoming')
    place.judgement = { state: 'none' };
}
