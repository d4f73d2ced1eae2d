import { formatProblems } from '../../../src/format-problems.ts';
import { report as words } from '../../../src/words/report.ts';
import type { Report } from './formats.ts';
import { countOf, listed } from './listed.ts';

/** For a person at a terminal. */
export function textReport(report: Report): string {
  return [
    ...(listed(report).length > 0 ? [formatProblems(listed(report), ''), ''] : []),
    words.summary(countOf(report.problems, 'error'), countOf(report.problems, 'warning'), report.files),
    ...(report.noteCount > 0 && !report.withNotes ? [words.notes(report.noteCount)] : []),
  ].join('\n');
}
