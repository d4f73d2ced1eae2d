import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** Makes the search index over the built pages, beside them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'ayumi-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'ja' });
        if (!index) throw new Error(errors.join('\n'));
        const { page_count: pages } = await index.addDirectory({ path: fileURLToPath(dir) });
        await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        logger.info(`${pages} pages indexed`);
      },
    },
  };
}
