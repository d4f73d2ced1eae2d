import { charts } from '../words/charts.ts';
import type { Sums } from './sums.ts';

/** A sum, as a row in a table of amounts. */
export interface TotalRow {
  label: string;
  planned: number | null;
  actual: number | null;
  /** Whether planned and actual compare. */
  main: boolean;
}

/** Comparable sums first, the rest in separate rows. @param names the plan's labels for planned and actual */
export function totalRowsOf({ both, plannedOnly, actualOnly }: Sums, names: readonly [string, string]): TotalRow[] {
  const parts = [both, plannedOnly, actualOnly].filter((part) => part !== null).length;
  const named = (label: string) => (parts > 1 ? label : charts.total);
  return [
    ...(both ? [{ label: named(charts.bothTotal(...names)), ...both, main: true }] : []),
    ...(plannedOnly === null
      ? []
      : [{ label: named(charts.plannedOnly(...names)), planned: plannedOnly, actual: null, main: parts === 1 }]),
    ...(actualOnly === null
      ? []
      : [{ label: named(charts.actualOnly(...names)), planned: null, actual: actualOnly, main: parts === 1 }]),
  ];
}
