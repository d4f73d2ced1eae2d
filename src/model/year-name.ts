import { planWords } from '../words/plan-page.ts';
import { type YearColumn, columnOf, formatColumn, formatFiscalYear } from './fiscal-year.ts';

/** 平成25年度（2013年度） from a column's key. */
export function nameOfColumn(key: string): string {
  return formatColumn(columnOf(key));
}

/** The years that a wording applies to, such as （平成28年度（2016年度）まで）; empty without limits. */
export function heldIn({ from, to }: { from?: number; to?: number }): string {
  if (from === undefined && to === undefined) return '';
  return planWords.wordingHeld(
    from === undefined ? null : nameOfPeriod(from, from),
    to === undefined ? null : nameOfPeriod(to, to),
  );
}

/** 平成25年度（2013年度）から平成26年度（2014年度）まで */
export function nameOfPeriod(from: number, to: number): string {
  const column: YearColumn = { key: `${from}-${to}`, from, to };
  return from === to ? formatFiscalYear(from) : formatColumn(column);
}
