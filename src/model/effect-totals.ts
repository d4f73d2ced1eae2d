import type { EffectSeries } from './effect-series.ts';
import { type YearColumn, compareColumns } from './fiscal-year.ts';
import { numberOf, sumOf } from './value.ts';
import { units } from '../words/units.ts';

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
  /** null: all kinds of this unit together. */
  kind: string | null;
  columns: EffectColumn[];
  planned: number | null;
  actual: number | null;
  /** Planned of those amounts that have an actual, where not all have: what `actual` can be held against. */
  plannedSoFar: number | null;
  /** Amounts that were published as words (「算定中」), and so are not in the sum. */
  unknown: number;
  /** Items that the sum is made of. */
  items: number;
  /** Some figure in it is not final. */
  provisional: boolean;
}

/** Shares and rates are not amounts: 5 % and 50 % do not make 55 %. */
export function addsUp(unit: string): boolean {
  return !units.ratios.some((ratio) => unit.includes(ratio));
}

/** Sums per unit, and within a unit per kind where there is more than one. Units are never added to one another. */
export function buildEffectTotals(
  effectsOfItems: readonly (readonly EffectSeries[])[],
  firstUnit: string | undefined,
): EffectTotal[] {
  const written = [
    ...new Set([
      ...(firstUnit !== undefined ? [firstUnit] : []),
      ...effectsOfItems.flat().map((effect) => effect.unit),
    ]),
  ];
  return written.filter(addsUp).flatMap((unit) => {
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
      planned: total(here.map((point) => point.planned)),
      actual: total(here.map((point) => numberOf(point.actual))),
    };
  });
  return {
    unit,
    kind,
    columns,
    planned: total(points.map((point) => point.planned)),
    actual: total(points.map((point) => numberOf(point.actual))),
    plannedSoFar: points.some((point) => point.planned !== undefined && numberOf(point.actual) === undefined)
      ? total(points.filter((point) => numberOf(point.actual) !== undefined).map((point) => point.planned))
      : null,
    unknown: points.filter((point) => typeof point.actual?.value === 'string').length,
    items: ofItems.length,
    provisional: points.some((point) => point.actual?.provisional),
  };
}

function total(numbers: readonly (number | undefined)[]): number | null {
  const present = numbers.filter((number) => number !== undefined);
  return present.length > 0 ? sumOf(present) : null;
}
