import { type YearColumn, columnOf, formatColumn, formatFiscalYear } from './fiscal-year.ts';

/** 平成25年度（2013年度） from a column's key. */
export function nameOfColumn(key: string): string {
  return formatColumn(columnOf(key));
}

/** 平成25年度（2013年度）から平成26年度（2014年度）まで */
export function nameOfPeriod(from: number, to: number): string {
  const column: YearColumn = { key: `${from}-${to}`, from, to };
  return from === to ? formatFiscalYear(from) : formatColumn(column);
}
