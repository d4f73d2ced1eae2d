import { fullTables } from '../search/full-tables.ts';
import type { PartName } from '../search/page-name.ts';
import { type Analyser, loadAnalyser } from './analyser.ts';
import type { IndexCache } from './cache.ts';
import { digestOf } from './digest.ts';
import { type PlanIndex, indexPlan } from './plan-index.ts';
import type { ItemInput } from './plan-input.ts';

/** A plan as the index is told of it. */
export interface PlanToIndex {
  id: string;
  status: PartName;
}

/** Gives a plan's items as `planInput` writes them; asked again where what was kept of them is lost. */
export type ReadPlan = (number: number) => Promise<string>;

/** A plan that has been indexed, in this build or in an earlier one. */
export interface IndexedPlan extends PlanToIndex {
  digest: string;
  index: () => Promise<PlanIndex>;
  /** The file of each item's cells. */
  cells: () => Promise<Uint8Array[]>;
}

/**
 * Indexes what is not kept, plan by plan; what was made lies on disk until it is asked for. Plans without items are left out.
 * @param code what else shapes an index, as a digest
 */
export async function indexPlans(
  plans: readonly PlanToIndex[],
  readPlan: ReadPlan,
  cache: IndexCache,
  code: string,
): Promise<IndexedPlan[]> {
  // The next plan is asked for while one is worked on.
  let coming: Promise<string> | undefined = plans.length > 0 ? readPlan(0) : undefined;
  const indexed: IndexedPlan[] = [];
  for (const [number, plan] of plans.entries()) {
    const items = await coming!;
    coming = number + 1 < plans.length ? readPlan(number + 1) : undefined;
    if (items !== '[]') indexed.push(await indexedPlan(plan, items, () => readPlan(number), cache, code));
  }
  // Its dictionary takes 300 MB, and what follows needs room as well.
  loaded = undefined;
  return indexed;
}

async function indexedPlan(
  plan: PlanToIndex,
  items: string,
  again: () => Promise<string>,
  cache: IndexCache,
  code: string,
): Promise<IndexedPlan> {
  const digest = digestOf(code, items);
  const [indexName, cellsName] = [`plan.${plan.id}`, `cells.${plan.id}`];
  // What cannot be kept stays here: a full disk costs memory, not the build.
  let held: Awaited<ReturnType<typeof make>> | undefined;
  if (!((await cache.has(indexName, digest)) && (await cache.has(cellsName, digest)))) held = await make(items);
  return {
    ...plan,
    digest,
    index: async () => held?.index ?? (await cache.read(indexName, digest)) ?? (await remake()).index,
    cells: async () => held?.cells ?? (await cache.read(cellsName, digest)) ?? (await remake()).cells,
  };

  async function make(json: string) {
    const made = indexPlan(JSON.parse(json) as ItemInput[], fullTables, await analyser());
    const kept = Promise.all([cache.write(indexName, digest, made.index), cache.write(cellsName, digest, made.cells)]);
    return kept.then(
      () => undefined,
      () => made,
    );
  }

  async function remake() {
    const made = indexPlan(JSON.parse(await again()) as ItemInput[], fullTables, await analyser());
    return (held = made);
  }
}

let loaded: Promise<Analyser> | undefined;

/** Its dictionary is loaded only where there is something to read. */
function analyser(): Promise<Analyser> {
  return (loaded ??= loadAnalyser());
}
