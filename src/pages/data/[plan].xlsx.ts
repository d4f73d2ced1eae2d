import type { APIRoute } from 'astro';
import { loadArchive, loadPageKeys } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { xlsxOf } from '../../views/data/table-file.ts';

export async function getStaticPaths() {
  const [{ plans }, keys] = [await loadArchive(), await loadPageKeys()];
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan }, cacheKey: keys.plan(plan) }));
}

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(new Uint8Array(await xlsxOf(props.plan)));
