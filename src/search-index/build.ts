import { insteadOf, isSystemError } from '../disk/system-error.ts';
import { codeDigest } from '../code-digest.ts';
import { type PartName, pageName } from '../search/page-name.ts';
import type { IndexCache } from './cache.ts';
import { digestOf } from './digest.ts';
import { type MadePart, type Named, manifestFiles } from './manifest.ts';
import { type Part, makePart } from './part.ts';
import type { PlanIndex } from './plan-index.ts';
import { type IndexedPlan, type PlanToIndex, type ReadPlan, indexPlans } from './plan-indexer.ts';

/** A part with the number of its items, and whether it was taken from the cache. */
export interface PartReport {
  name: PartName;
  items: number;
  reused: boolean;
}

/** Takes a file of the index, by its path from the index's folder. */
export type Write = (path: string, content: Uint8Array) => Promise<void>;

/** What shapes the index beside the content: a part made by other rules would be asked in words that it does not hold. */
const rooms = ['src/search', 'src/search-index', 'src/model', 'src/markdown', 'src/words'];

/**
 * The whole search index. A plan that has not changed is not indexed again, and a part without changed plans is not joined again.
 * @param plans in the archive's order
 */
export async function buildIndex(
  plans: readonly PlanToIndex[],
  readPlan: ReadPlan,
  named: Named,
  cache: IndexCache,
  write: Write,
): Promise<PartReport[]> {
  const code = indexCode();
  return joinIndex(await indexPlans(plans, readPlan, cache, code), named, cache, code, write);
}

/** What made the index, as a digest. */
export function indexCode(): string {
  return codeDigest(rooms).slice(0, 12);
}

/** The second half: plans that have been indexed, here or on several machines, as one index. */
export async function joinIndex(
  indexed: readonly IndexedPlan[],
  named: Named,
  cache: IndexCache,
  code: string,
  write: Write,
): Promise<PartReport[]> {
  const parts: (MadePart & PartReport)[] = [];
  // Running plans first: their items have the first numbers.
  for (const name of ['open', 'closed'] as const) {
    const own = indexed.filter(({ status }) => status === name);
    if (own.length === 0) continue;
    const digest = digestOf(code, name, ...own.map((plan) => plan.digest));
    const kept = await cache.read<Part>(`part.${name}`, digest);
    const part = kept ?? (await joinPlans(name, own));
    // A full disk costs the next build some time; this one has what it needs.
    if (!kept) await cache.write(`part.${name}`, digest, part).catch(insteadOf(isSystemError, undefined));
    const folder = `${name}-${digest}`;
    for (const [path, content] of part.files) await write(`${folder}/${path}`, content);
    await writeCells(name, part, own, (path, content) => write(`${folder}/${path}`, content));
    const { words, readings, boxes, pages } = part;
    parts.push({ name, folder, items: pages.length, words, readings, boxes, reused: kept !== null });
  }
  for (const [path, content] of await manifestFiles(parts, named)) await write(path, content);
  return parts.map(({ name, items, reused }) => ({ name, items, reused }));
}

async function joinPlans(name: PartName, plans: readonly IndexedPlan[]): Promise<Part> {
  const indexes: PlanIndex[] = [];
  for (const plan of plans) indexes.push(await plan.index());
  return makePart(name, indexes);
}

/** The file of each page's cells, plan by plan: those of all plans are a good part of the site. */
async function writeCells(name: PartName, { pages }: Part, plans: readonly IndexedPlan[], write: Write): Promise<void> {
  const numbered = plans.map((): number[] => []);
  pages.forEach(([plan, item], page) => (numbered[plan]![item] = page));
  for (const [plan, { cells }] of plans.entries())
    for (const [item, content] of (await cells()).entries())
      await write(`cells/${pageName(name, numbered[plan]![item]!)}.json`, content);
}
