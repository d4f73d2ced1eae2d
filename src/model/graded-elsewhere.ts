import type { Item } from './item.ts';
import type { TimelineCheck, TimelineYear } from './timeline.ts';

/**
 * Some forms judge only the whole, only its parts, or by marks on other scales, so that nothing is missing elsewhere.
 * An item without any grade owes none if its parent or a part has one, or in years that have marks. An item without any report
 * owes none if a part reports.
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
