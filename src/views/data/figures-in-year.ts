import type { EffectSeries } from '../../model/effect-series.ts';
import { formatFigure } from '../../model/format-figure.ts';
import type { Figure } from '../../model/value.ts';
import { dataWords } from '../../words/data-page.ts';
import { figures } from '../../words/figures.ts';
import type { Row } from './column.ts';

/** The year's targets and actuals of all indicators, a line each. */
export function indicatorsIn({ item, year }: Row): string | null {
  const lines = item.indicators.flatMap((indicator) => {
    const point = indicator.points.find((candidate) => candidate.column.key === year.column.key);
    if (!point) return [];
    return [
      dataWords.figureLine(
        indicator.name,
        [item.plan.form.label('indicators.targets'), figureIn(point.target, indicator.unit)],
        [item.plan.form.label('indicators.actuals'), figureIn(point.actual, indicator.unit)],
      ),
    ];
  });
  return lines.join('\n') || null;
}

/** The year's effects, a line each. */
export function effectsIn(row: Row): string | null {
  return amountsIn(row, row.item.effects, 'effects');
}

/** The year's amounts of some series, a line each; a series without a kind bears the plan's own word for effects. */
export function amountsIn(
  { item, year }: Row,
  series: readonly EffectSeries[],
  box: 'effects' | 'budget',
): string | null {
  const { label } = item.plan.form;
  const lines = series.flatMap((effect) => {
    const point = effect.points.find((candidate) => candidate.column.key === year.column.key);
    if (!point) return [];
    const planned = point.planned === undefined ? undefined : { value: point.planned, provisional: false };
    const name = effect.kind ?? item.plan.entry.effect?.label ?? label('effects');
    return [
      dataWords.figureLine(
        name,
        [label(`${box}.planned`), figureIn(planned, effect.unit)],
        [label(`${box}.actual`), figureIn(point.actual, effect.unit)],
      ),
    ];
  });
  return lines.join('\n') || null;
}

function figureIn(figure: Figure | undefined, unit: string | undefined): string {
  return figure ? formatFigure(figure, unit) : figures.none;
}
