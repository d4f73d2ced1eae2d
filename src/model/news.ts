import type { HistoryEntry } from '../schema/item/history.ts';
import type { Archive } from './archive.ts';
import type { Item } from './item.ts';

/** What happened to a sheet, as news of the site. */
export interface News {
  entry: HistoryEntry;
  item: Item;
}

/** The newest entries of all items' histories; of one day, corrections first: they matter most to those who have cited. */
export function newestChanges(archive: Archive, limit: number): News[] {
  const weight = { corrected: 0, changed: 1, updated: 2, published: 3 } as const;
  return [...archive.items.values()]
    .flatMap((item) => item.history.map((entry) => ({ entry, item })))
    .filter(({ entry }) => entry.date <= archive.today)
    .sort((a, b) =>
      a.entry.date === b.entry.date
        ? weight[a.entry.kind] - weight[b.entry.kind]
        : a.entry.date < b.entry.date
          ? 1
          : -1,
    )
    .slice(0, limit);
}

/** The plan that stands for the city today: the newest open one, else the newest. */
export function currentPlan(archive: Archive): Archive['plans'][number] | undefined {
  return archive.plans.find((plan) => plan.status === 'open') ?? archive.plans[0];
}
