import { formatColumn } from '../model/fiscal-year.ts';
import { formatFigure } from '../model/format-figure.ts';
import type { Item } from '../model/item.ts';
import { type Grade, type Scale, gradesIn } from '../model/scale.ts';
import { contradictions } from '../words/contradictions.ts';
import { ruleOfItems } from './rule.ts';
import { targetMissed } from './target-missed.ts';

/** A grade of success in a year in which a target was missed: may be right, but wants a reason. */
export const gradeOverMissedTarget = ruleOfItems('grade-over-missed-target', 'warning', (item) =>
  item.timeline.flatMap(({ column, judgement }) => {
    if (judgement.state !== 'graded') return [];
    if (!claimsSuccess(judgement.grade, item.plan.form.grades!, column.from)) return [];
    const box = item.plan.form.label('grade');
    return missedIn(item, column.key).map(({ name, index, target, actual }) => ({
      path: ['years', column.key, 'grade'],
      other: ['indicators', index, 'actuals', column.key],
      words: contradictions.gradeOverMissedTarget(
        formatColumn(column),
        [box, judgement.grade.code],
        name,
        target,
        actual,
      ),
    }));
  }),
);

function missedIn({ indicators }: Item, key: string) {
  return indicators.flatMap(({ name, unit, direction, points }, index) => {
    const { target, actual } = points.find(({ column }) => column.key === key) ?? {};
    if (!target || !actual || !targetMissed(target, actual, direction, unit)) return [];
    return [{ name, index, target: formatFigure(target, unit), actual: formatFigure(actual, unit) }];
  });
}

/** The best step in force that year, and A also where an S stands above it: in such forms A says that the target was reached. */
function claimsSuccess(grade: Grade, scale: Scale, year: number): boolean {
  const ranks = gradesIn(scale, year).flatMap(({ rank }) => (rank === null ? [] : [rank]));
  return grade.rank === Math.min(...ranks) || grade.code === 'A';
}
