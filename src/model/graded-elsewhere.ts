import type { Item } from './item.ts';

/**
 * Forms that grade only the whole, or only its parts, or judge by marks on other scales: there no annual grade is missing.
 * An item that is graded in no year is taken at that, in each year in which it has marks or one of its family has a grade.
 */
export function settleGradedElsewhere(items: readonly Item[]): void {
  for (const item of items) {
    if (item.timeline.some((year) => 'grade' in year.judgement)) continue;
    const family = [item.parent, ...item.parts].filter((relative) => relative !== null);
    for (const year of item.timeline) {
      if (year.judgement.state !== 'unpublished') continue;
      const marked = year.marks.length > 0 || year.checks.some((check) => check.marks.length > 0);
      const graded = family.some((relative) =>
        relative.timeline.some((other) => other.column.key === year.column.key && 'grade' in other.judgement),
      );
      if (marked || graded) year.judgement = { state: 'none' };
    }
  }
}
