import type { APIRoute } from 'astro';
import { loadArchive, loadPageKeys } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { csvOfPlan, csvwOf } from '../../views/data/describe-data.ts';
import { respondJson } from '../../views/data/respond.ts';

export async function getStaticPaths() {
  const [{ plans }, keys] = [await loadArchive(), await loadPageKeys()];
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan }, cacheKey: keys.plan(plan) }));
}

export const GET: APIRoute<{ plan: Plan }> = ({ props }) => respondJson(csvwOf(csvOfPlan(props.plan)));
