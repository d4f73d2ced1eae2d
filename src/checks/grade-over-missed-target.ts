import { formatColumn } from '../model/fiscal-year.ts';
import { type Grade, type Scale, gradesIn } from '../model/scale.ts';
import { formatFigure } from '../model/format-figure.ts';
import { checks } from '../words/checks.ts';
import { type Rule, finding } from './rule.ts';

/** A grade of success in a year in which a target was missed: may be right, but wants a reason. */
export const checkGradeOverMissedTarget: Rule = ({ archive }) =>
  [...archive.items.values()].flatMap((item) =>
    item.timeline.flatMap(({ column, judgement }) => {
      if (judgement.state !== 'graded' || !claimsSuccess(judgement.grade, item.plan.form.grades!, column.from))
        return [];
      return item.indicators.flatMap((indicator) => {
        const point = indicator.points.find((candidate) => candidate.column.key === column.key);
        if (point?.met !== false) return [];
        const [target, actual] = [
          formatFigure(point.target!, indicator.unit),
          formatFigure(point.actual!, indicator.unit),
        ];
        const words = checks.gradeOverMissedTarget(
          formatColumn(column),
          judgement.grade.code,
          indicator.name,
          target,
          actual,
        );
        return [finding('grade-over-missed-target', 'warning', item.file, ['years', column.key, 'grade'], words)];
      });
    }),
  );

/** The best step in force that year, and A also where an S stands above it: in such forms A says that the target was reached. */
function claimsSuccess(grade: Grade, scale: Scale, year: number): boolean {
  const ranks = gradesIn(scale, year).flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return grade.rank === Math.min(...ranks) || grade.code === 'A';
}
