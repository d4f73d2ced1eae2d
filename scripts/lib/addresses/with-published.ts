import type { Sources } from '../../../src/source/read-files.ts';
import { publishedAddresses } from './published.ts';

/** A content folder with all that is known to have been published: by its own record, and by the public site's. */
export async function withPublished(sources: Sources, env: Record<string, string | undefined>): Promise<Sources> {
  const recorded = [...(sources.recorded ?? []), ...(await publishedAddresses(env))];
  return { ...sources, recorded, isPart: Boolean(env.PLANS_ASKED) };
}
