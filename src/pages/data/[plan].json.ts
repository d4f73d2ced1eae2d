import type { APIRoute } from 'astro';
import { planPaths } from '../../content.ts';
import type { Plan } from '../../model/plan.ts';
import { planJson } from '../../views/data/json.ts';
import { respondJson } from '../../views/data/respond.ts';

export const getStaticPaths = planPaths;

export const GET: APIRoute<{ plan: Plan }> = ({ props }) => respondJson(planJson(props.plan));
