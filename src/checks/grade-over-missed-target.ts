import type { Path } from '../finding.ts';
import { type YearColumn, formatColumn } from '../model/fiscal-year.ts';
import { formatFigure } from '../model/format-figure.ts';
import type { IndicatorPoint, IndicatorSeries } from '../model/indicator-series.ts';
import type { Item } from '../model/item.ts';
import { contradictions } from '../words/contradictions.ts';
import { claimsSuccess } from './claims-success.ts';
import { ruleOfItems } from './rule.ts';
import { targetMissed } from './target-missed.ts';

/** A grade of success in a year in which a target was missed, or over a period whose last target was: may be right, but wants a reason. */
export const gradeOverMissedTarget = ruleOfItems('grade-over-missed-target', 'warning', (item) => {
  const { grades } = item.plan.form;
  const ofYears = item.timeline.flatMap(({ column, judgement }) => {
    if (judgement.state !== 'graded' || !claimsSuccess(judgement.grade, grades, column.to ?? column.from)) return [];
    const box = [item.plan.form.label('grade'), judgement.grade.code] as const;
    return item.indicators.flatMap((indicator, index) =>
      told(pointOf(indicator, column), indicator, {
        path: ['years', column.key, 'grade'],
        index,
        whose: formatColumn(column),
        box,
      }),
    );
  });
  return [...ofYears, ...ofPeriod(item, new Set(ofYears.map(({ other }) => String(other))))];
});

/** @param asked figures that a year's grade is asked about already */
function ofPeriod({ overall, indicators, plan: { form } }: Item, asked: ReadonlySet<string>) {
  const last = form.years.at(-1)!;
  if (overall?.stage !== 'final' || overall.judgement.state !== 'graded') return [];
  if (!claimsSuccess(overall.judgement.grade, form.overallGrades, last)) return [];
  const box = [form.label('overall.grade'), overall.judgement.grade.code] as const;
  return indicators
    .flatMap((indicator, index) => {
      const point = indicator.points.findLast(({ column, target }) => target && (column.to ?? last) <= last);
      return told(point, indicator, { path: ['overall', 'grade'], index, whose: contradictions.period, box });
    })
    .filter(({ other }) => !asked.has(String(other)));
}

/** The figures of the column; of a column of several years, those of its last year. */
function pointOf({ points }: IndicatorSeries, { key, from, to }: YearColumn): IndicatorPoint | undefined {
  const within = ({ column }: IndicatorPoint) => from <= column.from && (column.to ?? Infinity) <= (to ?? from);
  return points.find(({ column }) => column.key === key) ?? points.findLast((point) => point.target && within(point));
}

interface Where {
  path: Path;
  index: number;
  whose: string;
  box: readonly [string, string];
}

function told(point: IndicatorPoint | undefined, indicator: IndicatorSeries, { path, index, whose, box }: Where) {
  if (!point?.target || !point.actual || !targetMissed(point.target, point.actual, indicator)) return [];
  const { name, unit } = indicator;
  const figures = [formatFigure(point.target, unit), formatFigure(point.actual, unit)] as const;
  const other: Path = ['indicators', index, 'actuals', point.column.key];
  return [{ path, other, words: contradictions.gradeOverMissedTarget(whose, box, name, ...figures) }];
}
