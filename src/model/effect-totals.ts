import type { EffectSeries } from './effect-series.ts';
import { type YearColumn, compareColumns } from './fiscal-year.ts';
import { numberOf, sumOf } from './value.ts';

/** What a plan's items add up to in one year, one kind and one unit. */
export interface EffectColumn {
  column: YearColumn;
  planned: number;
  actual: number;
}

/** A kind's (歳出削減 …) or a unit's sum over all items. */
export interface EffectTotal {
  unit: string;
  /** null: all kinds of this unit together. */
  kind: string | null;
  columns: EffectColumn[];
  planned: number;
  actual: number;
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
  const units = [
    ...new Set([
      ...(firstUnit !== undefined ? [firstUnit] : []),
      ...effectsOfItems.flat().map((effect) => effect.unit),
    ]),
  ];
  return units.flatMap((unit) => {
    const ofUnit = effectsOfItems
      .map((effects) => effects.filter((effect) => effect.unit === unit))
      .filter((effects) => effects.length > 0);
    if (ofUnit.length === 0) return [];
    const kinds = [...new Set(ofUnit.flat().map((effect) => effect.kind ?? null))].filter((kind) => kind !== null);
    const byKind = kinds.map((kind) =>
      totalOf(
        unit,
        kind,
        ofUnit
          .map((effects) => effects.filter((effect) => effect.kind === kind))
          .filter((effects) => effects.length > 0),
      ),
    );
    return [totalOf(unit, null, ofUnit), ...(kinds.length > 1 ? byKind : [])];
  });
}

function totalOf(unit: string, kind: string | null, ofItems: readonly (readonly EffectSeries[])[]): EffectTotal {
  const points = ofItems.flat().flatMap((effect) => effect.points);
  const byKey = new Map(points.map((point) => [point.column.key, point.column]));
  const columns = [...byKey.values()].sort(compareColumns).map((column): EffectColumn => {
    const here = points.filter((point) => point.column.key === column.key);
    return {
      column,
      planned: sumOf(here.map((point) => point.planned ?? 0)),
      actual: sumOf(here.map((point) => numberOf(point.actual) ?? 0)),
    };
  });
  return {
    unit,
    kind,
    columns,
    planned: sumOf(columns.map((column) => column.planned)),
    actual: sumOf(columns.map((column) => column.actual)),
    items: ofItems.length,
    provisional: points.some((point) => point.actual?.provisional),
  };
}
