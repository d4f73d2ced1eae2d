import { calendar, eras } from '../words/calendar.ts';

/** 2019年（令和元年）5月1日 from `2019-05-01`. */
export function formatDate(date: string): string {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  return calendar.date(year, eraYearAt(date), month, day);
}

/** 2018年（平成30年）10月 from `2018-10`. */
export function formatMonth(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return calendar.month(eraYearAt(`${month}-01`), year, number);
}

function eraYearAt(date: string): string {
  const era = eras.find((candidate) => date >= candidate.firstDay) ?? eras[eras.length - 1]!;
  const ordinal = Number(date.slice(0, 4)) - era.from + 1;
  return calendar.eraYear(era.name, ordinal === 1 ? calendar.firstYear : String(ordinal));
}

/** The fiscal year (April to March) that a day lies in. */
export function fiscalYearAt(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}
