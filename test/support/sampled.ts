/*
 * Tests named `*.sampled.test.ts` run on a sample of their cases in `npm test` and on all of them in `npm run test:slow`.
 * To look into a failure, RUNS and SEED give the number of random runs and their seed.
 */

/** Whether all cases are asked for. vitest.config.ts sets it for the slow part. */
export const allCases = process.env.ALL_CASES === '1';

const share = 20;

/** How many times fast-check tries a property, and from which seed. @param all runs of the slow part */
export function randomRuns(all: number): { numRuns: number; seed: number } {
  const { RUNS, SEED } = process.env;
  return { numRuns: Number(RUNS ?? (allCases ? all : Math.ceil(all / share))), seed: Number(SEED ?? 20130401) };
}

/** One in `step` cases, or all of them. */
export function sampled<T>(cases: readonly T[], step: number): T[] {
  return cases.filter((_, at) => allCases || at % step === 0);
}
