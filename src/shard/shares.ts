/** A plan, as far as its share depends on it. */
export interface Sized {
  id: string;
  items: readonly unknown[];
}

/**
 * Plans in so many shares of about equal numbers of sheets: the largest first, each to the share that has least.
 * Decided by the plans alone, so that machines that know nothing of each other agree. A share may have none.
 */
export function sharesOf(plans: readonly Sized[], count: number): string[][] {
  const shares = Array.from({ length: count }, () => ({ ids: [] as string[], sheets: 0 }));
  for (const { id, items } of plans.toSorted((a, b) => b.items.length - a.items.length || (a.id < b.id ? -1 : 1))) {
    const least = shares.reduce((best, share) => (share.sheets < best.sheets ? share : best));
    least.ids.push(id);
    // Its own pages are something to make as well.
    least.sheets += Math.max(1, items.length);
  }
  return shares.map(({ ids }) => ids);
}
