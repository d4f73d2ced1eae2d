import type { APIRoute } from 'astro';
import { loadArchive } from '../../content.ts';
import { archiveJson } from '../../views/data/json.ts';
import { respondJson } from '../../views/data/respond.ts';

export const GET: APIRoute = async () => respondJson(archiveJson(await loadArchive()));
