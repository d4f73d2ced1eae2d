import type { IndexedItem, PlanIndex } from '../../src/search-index/plan-index.ts';
import { wordListsOf } from '../../src/search-index/word-lists.ts';
import type { OraclePage } from './pagefind-oracle.ts';

/** A number from 0 to below the limit, the same in every run. */
function chance(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const next = chance(7);
export const words = Array.from({ length: 400 }, (_, at) => `${'blwt'[at % 4]!}${at.toString(36).padStart(8, '0')}`);
const pageOf = (plan: number): OraclePage => ({
  words: Array.from({ length: next(2000) }, () => (next(9) === 0 ? null : words[next(next(400) + 1)]!)),
  filters: {
    plan: [`p${plan}`],
    year: [...new Set(Array.from({ length: next(4) }, () => String(2010 + next(9))))],
    ...(next(3) === 0 && { 状態: ['遅れ'] }),
  },
});

/** Pages of several plans, whose words stand in any order. */
export const plans = Array.from({ length: 7 }, (_, plan) => Array.from({ length: next(30) }, () => pageOf(plan)));

export function planIndex(pages: readonly OraclePage[], latest: (page: OraclePage) => number = () => 2020): PlanIndex {
  const items = pages.map((page): IndexedItem => ({
    entry: [page.filters.plan![0]!, '/', '1', '見本', '見本'],
    from: 2013,
    latest: latest(page),
    filters: page.filters,
    starts: [0],
    kinds: [0],
    years: [[]],
  }));
  return { items, lists: wordListsOf(pages.map((page) => page.words)), readings: '', boxes: {} };
}
