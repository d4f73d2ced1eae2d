import type { ItemInput } from '../../../../src/schema/item.ts';
import { type Prose, benchSheets } from '../../../../src/words/bench-sheets.ts';
import { type BenchPlan, thisYear } from './plan.ts';
import type { Writer } from './prose.ts';

/** How the letters of a year are shared among its boxes. */
const shares = { planned: 0.16, done: 0.24, report: 0.16, assessment: 0.14, issues: 0.14 } as const;

/**
 * What was planned, done and found in each year. A year that has begun has its plan and its first round; a later one its plan.
 * @param letters of all years together
 */
export function yearsOf(
  { years }: BenchPlan,
  letters: number,
  write: Writer,
  reached: ReadonlyMap<number, boolean>,
  random: () => number,
): NonNullable<ItemInput['years']> {
  const told = years.filter((year) => year <= thisYear).length;
  const box = (name: Prose & keyof typeof shares) => write(name, (letters / told) * shares[name]);
  const [well, late, poor] = benchSheets.statuses;
  const round = (good: boolean | undefined) => ({
    status: good === false ? (random() < 0.7 ? late! : poor!) : well!,
    report: box('report').join(''),
  });
  const entries = years.map((year) => {
    const plan = box('planned');
    if (year > thisYear) return [year, { plan }];
    if (year === thisYear) return [year, { plan, checks: { h1: round(undefined) } }];
    const good = reached.get(year);
    return [
      year,
      {
        plan,
        actual: box('done'),
        checks: { h1: round(good), h2: round(good) },
        grade: good ? 'A' : random() < 0.7 ? 'B' : 'C',
        assessment: box('assessment').join(''),
        issues: box('issues').join(''),
      },
    ];
  });
  return Object.fromEntries(entries) as NonNullable<ItemInput['years']>;
}
