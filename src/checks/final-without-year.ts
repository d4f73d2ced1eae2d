import { formatColumn } from '../model/fiscal-year.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** A final evaluation of the period while a year of it has none. */
export const checkFinalWithoutYear: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap((item) => {
    const { overall } = item;
    if (overall?.stage !== 'final' || overall.judgement.state !== 'graded') return [];
    const missing = item.timeline.filter(
      (year) => year.judgement.state === 'upcoming' || year.judgement.state === 'unpublished',
    );
    if (missing.length === 0) return [];
    const years = missing.map((year) => formatColumn(year.column)).join('・');
    return [
      finding(
        'final-without-year',
        'warning',
        item.file,
        ['overall', 'grade'],
        checks.finalWithoutYear(overall.judgement.grade.code, years),
      ),
    ];
  });
