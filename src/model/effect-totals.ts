import { units } from '../words/units.ts';
import { type EffectSeries, addsUp } from './effect-series.ts';
import { type YearColumn, compareColumns } from './fiscal-year.ts';
import { type Sums, sumsOf, total } from './sums.ts';
import { numberOf } from './value.ts';

/** What a plan's items add up to in one year, one kind and one unit. */
export interface EffectColumn {
  column: YearColumn;
  /** null where no item has a figure. */
  planned: number | null;
  actual: number | null;
}

/** A kind's (歳出削減 …) or a unit's sum over all items. */
export interface EffectTotal {
  unit: string;
  /** null: all kinds of this unit together, except kinds that are part of another one (うち…). */
  kind: string | null;
  columns: EffectColumn[];
  sums: Sums;
  /** Of effects that the city calls recurring, and of those that it calls not recurring; null without any. */
  recurring: Sums | null;
  oneOff: Sums | null;
  /** Amounts that were published as words (「算定中」), and so are not in the sum. */
  unknown: number;
  /** Items that the sum is made of. */
  items: number;
  /** Some figure in it is not final. */
  provisional: boolean;
}

/** Sums per unit, and within a unit per kind where there is more than one. Units are never added to one another. */
export function buildEffectTotals(
  effectsOfItems: readonly (readonly EffectSeries[])[],
  firstUnit: string | undefined,
): EffectTotal[] {
  const all = effectsOfItems.flat();
  const written = [...new Set([...(firstUnit !== undefined ? [firstUnit] : []), ...all.map(({ unit }) => unit)])];
  return written.filter(addsUp).flatMap((unit) => {
    const within = (holds: (effect: EffectSeries) => boolean) =>
      effectsOfItems
        .map((effects) => effects.filter((effect) => effect.unit === unit && holds(effect)))
        .filter((effects) => effects.length > 0);
    if (within(() => true).length === 0) return [];
    const kinds = [...new Set(all.filter((effect) => effect.unit === unit).flatMap(({ kind }) => kind ?? []))];
    return [
      totalOf(
        unit,
        null,
        within(({ kind }) => !isPartOfAnother(kind)),
      ),
      ...(kinds.length > 1
        ? kinds.map((one) =>
            totalOf(
              unit,
              one,
              within(({ kind }) => kind === one),
            ),
          )
        : []),
    ];
  });
}

/** Whether a kind, such as 「うち事務事業」, is already included in another kind's amount. */
function isPartOfAnother(kind: string | undefined): boolean {
  return kind?.startsWith(units.ofIt) ?? false;
}

function totalOf(unit: string, kind: string | null, ofItems: readonly (readonly EffectSeries[])[]): EffectTotal {
  const effects = ofItems.flat();
  const points = effects.flatMap((effect) => effect.points);
  const sumsWhere = (recurring: boolean): Sums | null => {
    const some = effects.filter((effect) => effect.recurring === recurring);
    return some.length > 0 ? sumsOf(some.flatMap((effect) => effect.points)) : null;
  };
  const byKey = new Map(points.map((point) => [point.column.key, point.column]));
  const columns = [...byKey.values()].sort(compareColumns).map((column): EffectColumn => {
    const here = points.filter((point) => point.column.key === column.key);
    return {
      column,
      planned: total(here.map((point) => point.planned)),
      actual: total(here.map((point) => numberOf(point.actual))),
    };
  });
  return {
    unit,
    kind,
    columns,
    sums: sumsOf(points),
    recurring: sumsWhere(true),
    oneOff: sumsWhere(false),
    unknown: points.filter((point) => typeof point.actual?.value === 'string').length,
    items: ofItems.length,
    provisional: points.some((point) => point.actual?.provisional),
  };
}
