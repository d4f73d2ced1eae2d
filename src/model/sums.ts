import { type Figure, numberOf, sumOf } from './value.ts';

interface Amount {
  planned?: number;
  actual?: Figure;
}

/** Sums of amounts, like beside like: what is planned for years to come says nothing of what was reached by now. null where there is no amount. */
export interface Sums {
  /** Of the amounts that have both. */
  both: { planned: number; actual: number } | null;
  /** Planned where there is no actual yet. */
  plannedOnly: number | null;
  /** Reached where nothing was planned. */
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

/** Sum of the numbers that are there; null where there is none. */
export function total(numbers: readonly (number | undefined)[]): number | null {
  const present = numbers.filter((number) => number !== undefined);
  return present.length > 0 ? sumOf(present) : null;
}
