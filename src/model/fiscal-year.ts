import type { FiscalYear } from '../schema/values/fiscal-year.ts';
import { calendar, eras } from '../words/calendar.ts';

/** A column of the form: the years it stands for. `to` is null for `2027-` (以降). */
export interface YearColumn {
  key: string;
  from: FiscalYear;
  to: FiscalYear | null;
}

/** Reads `2013`, `2026-2028`, `2027-`. The schema has checked the form. */
export function columnOf(key: string): YearColumn {
  const [from = '', to] = key.split('-');
  if (to === undefined) return { key, from: Number(from), to: Number(from) };
  return { key, from: Number(from), to: to === '' ? null : Number(to) };
}

/** Every year that a column stands for; an open one ends with `last`. */
export function yearsOfColumn({ from, to }: YearColumn, last: FiscalYear): FiscalYear[] {
  return Array.from({ length: Math.max(from, to ?? last) - from + 1 }, (_, at) => from + at);
}

/** Sorts by last year, so that a range follows the single years that it covers. */
export function compareColumns(a: YearColumn, b: YearColumn): number {
  const [endOfA, endOfB] = [a.to ?? Infinity, b.to ?? Infinity];
  return endOfA === endOfB ? b.from - a.from : endOfA - endOfB;
}

/** Whether `b` starts in the year after `a` ends. */
export function isNext(a: YearColumn, b: YearColumn): boolean {
  return b.from === (a.to ?? a.from) + 1;
}

/** 平成25年度, 令和元年度. A fiscal year bears the name of the era that began within it, as offices name it. */
export function formatEraYear(year: FiscalYear): string {
  const { era, ordinal } = eraOf(year);
  return calendar.eraFiscalYear(era, ordinal);
}

/** 平成25年度（2013年度） */
export function formatFiscalYear(year: FiscalYear): string {
  return calendar.both(formatEraYear(year), calendar.fiscalYear(year));
}

/** 平成25年度（2013年度）, 令和8年度（2026年度）から令和10年度（2028年度）まで, 令和9年度（2027年度）以降 */
export function formatColumn(column: YearColumn): string {
  const from = formatFiscalYear(column.from);
  if (column.to === null) return calendar.openRange(from);
  return column.to === column.from ? from : calendar.range(from, formatFiscalYear(column.to));
}

function eraOf(year: number): { era: string; short: string; ordinal: string } {
  const era = eras.find((candidate) => year >= candidate.from) ?? eras[eras.length - 1]!;
  const ordinal = year - era.from + 1;
  return { era: era.name, short: era.short, ordinal: ordinal === 1 ? calendar.firstYear : String(ordinal) };
}

/** 平成25年度, 令和8年度～令和10年度, 令和9年度以降: era years only, for lists and badges. */
export function formatColumnEra({ from, to }: YearColumn): string {
  if (to === null) return calendar.openRange(formatEraYear(from));
  return from === to ? formatEraYear(from) : `${formatEraYear(from)}${calendar.until}${formatEraYear(to)}`;
}

/** `H25 2013`: both calendars in the narrow places of a chart, which sets them in two lines. */
export function formatEraShort(year: FiscalYear): string {
  return `${eraShort(year)} ${year}`;
}

/** `H25 2013`, `R8～R10 2026～2028`, `R9～ 2027～`. */
export function formatColumnShort({ from, to }: YearColumn): string {
  if (from === to) return formatEraShort(from);
  const [eraEnd, yearEnd] = to === null ? ['', ''] : [eraShort(to), to];
  return `${eraShort(from)}${calendar.until}${eraEnd} ${from}${calendar.until}${yearEnd}`;
}

function eraShort(year: FiscalYear): string {
  const { short, ordinal } = eraOf(year);
  return `${short}${ordinal}`;
}
