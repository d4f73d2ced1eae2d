import type { APIRoute } from 'astro';
import { loadArchive } from '../../content.ts';
import { archiveResponse } from '../../views/data/archive-json.ts';

export const GET: APIRoute = async () => archiveResponse(await loadArchive());
