import type { Timeline } from '../../model/timeline.ts';

/** Years side by side on A4: at most three, shared out evenly, so that no column becomes too narrow to read. */
export function columnGroups(timeline: Timeline): Timeline[] {
  const rows = Math.ceil(timeline.length / 3);
  const size = Math.ceil(timeline.length / Math.max(rows, 1));
  return Array.from({ length: rows }, (_, index) => timeline.slice(index * size, (index + 1) * size));
}
