import type { Query } from './queries.ts';

/** Means over queries, from 0 to 1, and how many returned exactly what they should. */
export interface Quality {
  queries: number;
  recall: number;
  precision: number;
  reciprocalRank: number;
  exact: number;
}

/** @param returned judged items for each query, in the order shown */
export function qualityOf(queries: readonly Query[], returned: ReadonlyMap<string, string[]>): Quality {
  const scores = queries.map((query) => scoresOf(query, returned.get(query.id) ?? []));
  const mean = (key: keyof (typeof scores)[number]) =>
    scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return {
    queries: queries.length,
    recall: mean('recall'),
    precision: mean('precision'),
    reciprocalRank: mean('reciprocalRank'),
    exact: scores.filter(({ exact }) => exact === 1).length,
  };
}

/** Where nothing may be returned, nothing is all right and anything is all wrong. Fewer than five relevant items can fill the first five only with themselves. */
function scoresOf({ rel, best }: Query, returned: readonly string[]) {
  const exact = returned.length === rel.length && rel.every((item) => returned.includes(item)) ? 1 : 0;
  if (rel.length === 0) return { recall: exact, precision: exact, reciprocalRank: exact, exact };
  const relevant = (count: number) => returned.slice(0, count).filter((item) => rel.includes(item)).length;
  const first = returned.findIndex((item) => best.includes(item));
  return {
    recall: relevant(10) / Math.min(10, rel.length),
    precision: relevant(5) / Math.min(5, Math.max(rel.length, returned.length)),
    reciprocalRank: first === -1 ? 0 : 1 / (first + 1),
    exact,
  };
}
