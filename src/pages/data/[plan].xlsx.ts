import type { APIRoute } from 'astro';
import { planPaths } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { xlsxOf } from '../../views/data/table-file.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute<{ plan: Plan }> = async ({ props }) =>
  new Response(new Uint8Array(await xlsxOf(props.plan)));
