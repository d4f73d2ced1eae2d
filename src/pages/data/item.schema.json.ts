import type { APIRoute } from 'astro';
import { contentFileOf } from '../../forms/content-files.ts';
import { jsonSchemaOf } from '../../forms/json-schema/document.ts';
import { respondJson } from '../../views/data/respond.ts';

export const GET: APIRoute = () => respondJson(jsonSchemaOf(contentFileOf('item')));
