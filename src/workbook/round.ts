import type { Plan } from '../model/plan.ts';
import { nearestNamed } from '../nearest.ts';

/** What a plan's sheets are written for at a time: a year's beginning, a round of it, its end, the end of the plan. */
export type Round =
  { of: 'check'; year: number; check: string } | { of: 'plan' | 'year'; year: number } | { of: 'overall' };

/** Reads `2026/plan`, `2026/h1`, `2026/year`, `overall`; null where it is none of the plan's. */
export function roundOf({ form }: Plan, text: string): Round | null {
  const [year = '', of = '', ...more] = text.split('/');
  if (text === 'overall' || (of === 'overall' && more.length === 0)) return { of: 'overall' };
  const known = form.years.find((one) => String(one) === year);
  if (known === undefined || more.length > 0) return null;
  if (form.checks.some(({ id }) => id === of)) return { of: 'check', year: known, check: of };
  return of === 'plan' || of === 'year' ? { of, year: known } : null;
}

/** What a text that is no round was most likely meant as. */
export function roundMeant({ form }: Plan, text: string): string | undefined {
  const [year = '', of = ''] = text.normalize('NFKC').split('/');
  const names = [
    ...form.checks.map(({ id, label }) => ({ id, names: [label] })),
    { id: 'plan', names: [form.label('plan')] },
    { id: 'year', names: [form.label('yearly')] },
  ];
  const meant = nearestNamed(of, names);
  return form.years.some((one) => String(one) === year) && meant !== undefined ? `${year}/${meant}` : undefined;
}

export function nameOfRound(round: Round): string {
  if (round.of === 'overall') return 'overall';
  return `${round.year}/${round.of === 'check' ? round.check : round.of}`;
}
