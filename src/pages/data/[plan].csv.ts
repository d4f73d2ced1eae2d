import type { APIRoute } from 'astro';
import { loadArchive, loadPageKeys } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { csvOf } from '../../views/data/table-file.ts';

export async function getStaticPaths() {
  const [{ plans }, keys] = [await loadArchive(), await loadPageKeys()];
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan }, cacheKey: keys.plan(plan) }));
}

export const GET: APIRoute<{ plan: Plan }> = ({ props }) =>
  new Response(csvOf(props.plan), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
