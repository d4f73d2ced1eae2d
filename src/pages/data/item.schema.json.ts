import type { APIRoute } from 'astro';
import { itemJsonSchema } from '../../schema/json-schema.ts';
import { respondJson } from '../../views/data/respond.ts';

export const GET: APIRoute = () => respondJson(itemJsonSchema());
