import type { PlanInput } from '../../../../src/schema/plan.ts';
import { benchSheets } from '../../../../src/words/bench-sheets.ts';

/** Sheets of a plan. */
export const sheetsInPlan = 100;
const directions = 3;
/** The running plan's last year; the day of the benchmark's builds lies in it. */
export const thisYear = 2026;
export const today = `${thisYear}-11-20`;

export interface BenchPlan {
  id: string;
  number: number;
  years: number[];
  /** The last one runs; all before it are closed, as in an archive that has grown. */
  open: boolean;
  categories: string[];
}

export function planOf(number: number, plans: number): BenchPlan {
  const open = number === plans;
  const length = open ? 4 : 2 + (number % 3);
  const from = open ? thisYear - 2 : 2003 + (number % 19);
  return {
    id: `p${String(number).padStart(3, '0')}`,
    number,
    years: Array.from({ length }, (_, year) => from + year),
    open,
    categories: benchSheets.pillars.flatMap((_, pillar) =>
      Array.from({ length: directions }, (_, direction) => `c${pillar + 1}-${direction + 1}`),
    ),
  };
}

/** What its plan.yaml says. */
export function planFile({ number, years, open }: BenchPlan): PlanInput {
  const [first, second] = benchSheets.rounds;
  const [well, late, poor] = benchSheets.statuses;
  return {
    name: benchSheets.plan(number),
    years: { from: years[0]!, to: years.at(-1)! },
    status: open ? 'open' : 'closed',
    levels: benchSheets.levels,
    outline: benchSheets.pillars.map((title, pillar) => ({
      id: `c${pillar + 1}`,
      title,
      children: Array.from({ length: directions }, (_, at) => ({
        id: `c${pillar + 1}-${at + 1}`,
        title: benchSheets.direction(title, at + 1),
      })),
    })),
    checks: [
      { id: 'h1', label: first!, due: '11-15' },
      { id: 'h2', label: second!, due: '+1 06-15' },
    ],
    statuses: [
      { code: well!, tone: 'good' },
      { code: late!, tone: 'fair' },
      { code: poor!, tone: 'poor' },
    ],
    grades: [
      { code: 'A', tone: 'good' },
      { code: 'B', tone: 'fair' },
      { code: 'C', tone: 'poor' },
    ],
    effect: { label: benchSheets.effect, unit: benchSheets.unit },
  };
}
