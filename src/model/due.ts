import type { CheckRound } from '../schema/plan/check.ts';

/**
 * The day by which a check of a fiscal year is to be reported, `YYYY-MM-DD`: as `due` says, but never before the months are over that `months` names.
 */
export function dueOfCheck(rounds: readonly CheckRound[], round: CheckRound, year: number): string {
  const end = endOfRound(rounds, round, year);
  const due = writtenDue(round, year);
  return due !== undefined && (due > end || round.months === undefined) ? due : end;
}

/** The date that `due` gives for a fiscal year, or undefined without `due`. */
export function writtenDue({ due }: CheckRound, year: number): string | undefined {
  return due && dayIn(due.startsWith('+1 ') ? year + 1 : year, due.slice(-5));
}

/** The day by which a year's grade is to be given: with its last check, and never before the year has ended. */
export function dueOfYear(rounds: readonly CheckRound[], year: number): string {
  const end = `${year + 1}-03-31`;
  return rounds
    .map((round) => dueOfCheck(rounds, round, year))
    .reduce((latest, due) => (due > latest ? due : latest), end);
}

/** The last day of the months that a round looks at: the last that `months` names; else the year is divided evenly among its rounds. */
export function endOfRound(rounds: readonly CheckRound[], round: CheckRound, year: number): string {
  const named = monthsIn(round);
  const place = rounds.indexOf(round) + 1;
  const month = named.at(-1) ?? ((2 + Math.round((12 * place) / rounds.length)) % 12) + 1;
  return lastDayOf(calendarYear(year, month), month);
}

/** The first month of a round, `YYYY-MM`: the first that `months` names, else the month after the round before it. */
export function startOfRound(rounds: readonly CheckRound[], round: CheckRound, year: number): string {
  const [named] = monthsIn(round);
  const place = rounds.indexOf(round);
  const month = named ?? ((3 + Math.round((12 * place) / rounds.length)) % 12) + 1;
  return `${calendarYear(year, month)}-${two(month)}`;
}

function monthsIn(round: CheckRound): number[] {
  const numbers = [...(round.months ?? '').normalize('NFKC').matchAll(/\d{1,2}/g)].map(([text]) => Number(text));
  return numbers.filter((month) => month >= 1 && month <= 12);
}

/** `MM-DD` in the calendar year that the fiscal year gives it: 05-31 is in the spring it names, not in the one after. */
function dayIn(fiscalYear: number, monthDay: string): string {
  const month = Number(monthDay.slice(0, 2));
  const last = lastDayOf(calendarYear(fiscalYear, month), month);
  const wanted = `${last.slice(0, 8)}${monthDay.slice(3)}`;
  return wanted < last ? wanted : last;
}

function calendarYear(fiscalYear: number, month: number): number {
  return month >= 4 ? fiscalYear : fiscalYear + 1;
}

function lastDayOf(year: number, month: number): string {
  return `${year}-${two(month)}-${two(new Date(Date.UTC(year, month, 0)).getUTCDate())}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
