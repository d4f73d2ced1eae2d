import type { Plan } from './plan.ts';

/** A plan's first and last day as an ISO 8601 interval, for machines. */
export function intervalOf({ from, to, start, end }: Pick<Plan, 'from' | 'to' | 'start' | 'end'>): string {
  const first = start === undefined ? `${from}-04-01` : `${start}-01`;
  const last = end === undefined ? `${to + 1}-03-31` : lastDayOf(end);
  return `${first}/${last}`;
}

function lastDayOf(month: string): string {
  const [year = 0, number = 0] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number, 0)).toISOString().slice(0, 10);
}
