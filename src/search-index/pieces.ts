import { readFile, writeFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type PartReport, type Write, indexCode, joinIndex } from './build.ts';
import { type IndexCache, indexCache } from './cache.ts';
import type { Named } from './manifest.ts';
import { type IndexedPlan, type PlanToIndex, type ReadPlan, indexPlans } from './plan-indexer.ts';

/** What lies beside the pieces of one machine's plans, so that they can be joined where no content is. */
interface Listed {
  plans: (PlanToIndex & { digest: string })[];
  named: Named;
}

const list = 'plans.json';

/** Indexes plans, and leaves in a folder what the index is joined from. */
export async function writePieces(
  plans: readonly PlanToIndex[],
  readPlan: ReadPlan,
  named: Named,
  cache: IndexCache,
  dir: string,
): Promise<PartReport[]> {
  const pieces = indexCache(dir);
  const listed: Listed = { plans: [], named };
  for (const { id, status, digest, index, cells } of await indexPlans(plans, readPlan, cache, indexCode())) {
    await pieces.write(`plan.${id}`, digest, await index());
    await pieces.write(`cells.${id}`, digest, await cells());
    listed.plans.push({ id, status, digest });
  }
  await mkdir(dir, { recursive: true });
  await writeFile(join(dir, list), JSON.stringify(listed));
  return [];
}

/**
 * One index of the pieces of several machines: what one machine would have made of all plans.
 * @param order of all plans in the archive @param cache of this machine @throws where a piece is missing
 */
export async function joinPieces(
  dirs: readonly string[],
  order: readonly string[],
  cache: IndexCache,
  write: Write,
): Promise<PartReport[]> {
  const lists = await Promise.all(
    dirs.map(async (dir) => ({ dir, listed: JSON.parse(await readFile(join(dir, list), 'utf8')) as Listed })),
  );
  const indexed = lists.flatMap(({ dir, listed }) => listed.plans.map((plan) => pieceOf(plan, indexCache(dir))));
  const ordered = order.flatMap((id) => indexed.filter((plan) => plan.id === id));
  return joinIndex(ordered, lists[0]!.listed.named, cache, indexCode(), write);
}

function pieceOf(plan: Listed['plans'][number], pieces: IndexCache): IndexedPlan {
  const read = async <T>(kind: 'plan' | 'cells') => {
    const piece = await pieces.read<T>(`${kind}.${plan.id}`, plan.digest);
    if (piece === null) throw new Error(`There is no ${kind}.${plan.id}-${plan.digest}, or it cannot be read.`);
    return piece;
  };
  return { ...plan, index: () => read('plan'), cells: () => read('cells') };
}
