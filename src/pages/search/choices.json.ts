import { loadArchive } from '../../content.ts';
import { longChoices } from '../../views/search/choices.ts';

export async function GET(): Promise<Response> {
  return Response.json(longChoices(await loadArchive()));
}
