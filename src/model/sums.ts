import { type Figure, numberOf, sumOf } from './value.ts';

interface Amount {
  planned?: number;
  actual?: Figure;
}

/** Sums that keep comparable amounts together: plans for future years are not compared with results so far. null without amounts. */
export interface Sums {
  /** Of amounts that have both. */
  both: { planned: number; actual: number } | null;
  /** Planned amounts without an actual. */
  plannedOnly: number | null;
  /** Actual amounts without a plan. */
  actualOnly: number | null;
}

export function sumsOf(amounts: readonly Amount[]): Sums {
  const pairs = amounts.map(({ planned, actual }) => ({ planned, actual: numberOf(actual) }));
  const both = pairs.filter(({ planned, actual }) => planned !== undefined && actual !== undefined);
  const rest = pairs.filter((pair) => !both.includes(pair));
  const planned = total(both.map((pair) => pair.planned));
  const actual = total(both.map((pair) => pair.actual));
  return {
    both: planned === null || actual === null ? null : { planned, actual },
    plannedOnly: total(rest.map((pair) => pair.planned)),
    actualOnly: total(rest.map((pair) => pair.actual)),
  };
}

/** Sum of the defined numbers, or null if there are none. */
export function total(numbers: readonly (number | undefined)[]): number | null {
  const present = numbers.filter((number) => number !== undefined);
  return present.length > 0 ? sumOf(present) : null;
}
