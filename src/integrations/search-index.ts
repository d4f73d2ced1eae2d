import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { close, createIndex } from 'pagefind';

/** The site's own headings and labels stand on every item: they are not what a sheet says. */
const ownWords = ['h2', 'th', 'dt', '.Box-label', '.Year-checks > h4', '.Meta'];

/** Makes the search index over the built pages, beside them. */
export function searchIndex(): AstroIntegration {
  return {
    name: 'ayumi-search-index',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const { index, errors } = await createIndex({ forceLanguage: 'ja', excludeSelectors: ownWords });
        if (!index) throw new Error(errors.join('\n'));
        const added = await index.addDirectory({ path: fileURLToPath(dir) });
        const written = await index.writeFiles({ outputPath: fileURLToPath(new URL('pagefind/', dir)) });
        await close();
        // A site whose search is broken must not take the place of a good one.
        const failed = [...added.errors, ...written.errors];
        if (failed.length > 0) throw new Error(failed.join('\n'));
        logger.info(`${added.page_count} pages indexed`);
      },
    },
  };
}
