import type { Sources } from '../../../src/source/read-files.ts';
import { outputDir } from '../environment.ts';
import { publishedAddresses } from './published.ts';
import { rememberedSheets } from './remembered.ts';

/** A content folder with all that is known to have been published: by its own record, and by the public site's. */
export async function withPublished(sources: Sources, env: Record<string, string | undefined>): Promise<Sources> {
  const recorded = [...(sources.recorded ?? []), ...(await publishedAddresses(env))];
  const remembered = await rememberedSheets({ ...sources, recorded }, outputDir(), env.PUBLISHED_ADDRESSES);
  return { ...sources, recorded, remembered, isPart: Boolean(env.PLANS_ASKED) };
}
