import type { APIRoute } from 'astro';
import { planPaths } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { csvOf } from '../../views/data/table-file.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute<{ plan: Plan }> = ({ props }) =>
  new Response(csvOf(props.plan), { headers: { 'Content-Type': 'text/csv; charset=utf-8' } });
