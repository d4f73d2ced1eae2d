import { calendar } from '../words/calendar.ts';

/** The first days of the eras (not fiscal years): a date is named by its day. */
const eraDays = [
  { name: '令和', from: '2019-05-01' },
  { name: '平成', from: '1989-01-08' },
  { name: '昭和', from: '1926-12-25' },
  { name: '大正', from: '1912-07-30' },
  { name: '明治', from: '1868-01-25' },
] as const;

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
  const era = eraDays.find((candidate) => date >= candidate.from) ?? eraDays[eraDays.length - 1]!;
  const ordinal = Number(date.slice(0, 4)) - Number(era.from.slice(0, 4)) + 1;
  return calendar.eraYear(era.name, ordinal === 1 ? calendar.firstYear : String(ordinal));
}

/** The fiscal year (April to March) that a day lies in. */
export function fiscalYearAt(date: string): number {
  const year = Number(date.slice(0, 4));
  return Number(date.slice(5, 7)) >= 4 ? year : year - 1;
}
