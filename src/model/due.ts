import type { CheckRound } from '../schema/plan/check.ts';

/**
 * The day by which a check of a fiscal year is to be reported, `YYYY-MM-DD`.
 * `due` says it; else the last month that `months` names; else the year is taken as divided evenly among its rounds.
 */
export function dueOfCheck(rounds: readonly CheckRound[], round: CheckRound, year: number): string {
  if (round.due !== undefined) {
    const later = round.due.startsWith('+1 ');
    return dayIn(later ? year + 1 : year, round.due.slice(-5));
  }
  const named = [...(round.months ?? '').normalize('NFKC').matchAll(/(\d{1,2})\s*月?/g)]
    .map((match) => Number(match[1]))
    .filter((month) => month >= 1 && month <= 12);
  const place = rounds.indexOf(round) + 1;
  const month = named.at(-1) ?? ((2 + Math.round((12 * place) / rounds.length)) % 12) + 1;
  const calendarYear = month >= 4 ? year : year + 1;
  return `${calendarYear}-${two(month)}-${two(daysIn(calendarYear, month))}`;
}

/** The day by which a year's grade is to be given: with its last check, and never before the year has ended. */
export function dueOfYear(rounds: readonly CheckRound[], year: number): string {
  const end = `${year + 1}-03-31`;
  return rounds
    .map((round) => dueOfCheck(rounds, round, year))
    .reduce((latest, due) => (due > latest ? due : latest), end);
}

/** `MM-DD` in the calendar year that the fiscal year gives it: 05-31 is in the spring it names, not in the one after. */
function dayIn(fiscalYear: number, monthDay: string): string {
  const month = Number(monthDay.slice(0, 2));
  const calendarYear = month >= 4 ? fiscalYear : fiscalYear + 1;
  const day = Math.min(Number(monthDay.slice(3)), daysIn(calendarYear, month));
  return `${calendarYear}-${two(month)}-${two(day)}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
