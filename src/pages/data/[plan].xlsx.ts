import type { APIRoute } from 'astro';
import { loadArchive } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { xlsxOf } from '../../views/data/table-file.ts';

export async function getStaticPaths() {
  const { plans } = await loadArchive();
  return plans.map((plan) => ({ params: { plan: plan.id }, props: { plan } }));
}

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(new Uint8Array(await xlsxOf(props.plan)));
