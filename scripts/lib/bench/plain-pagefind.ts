import { join } from 'node:path';
import { close, createIndex } from 'pagefind';
import type { Page } from 'playwright-core';
import { type Query, judgedName } from './queries.ts';

type Ask = (page: Page, origin: string, queries: readonly Query[]) => Promise<Map<string, string[]>>;

interface Pagefind {
  search: (query: string) => Promise<{ results: { data(): Promise<{ url: string }> }[] }>;
}

/** Pagefind as it comes, over the item pages of a built site: what search would be without our own. */
export async function plainPagefind(dir: string): Promise<Ask> {
  const { index, errors } = await createIndex({ forceLanguage: 'ja', rootSelector: 'article' });
  if (!index) throw new Error(errors.join('\n'));
  const added = await index.addDirectory({ path: dir, glob: 'plans/*/*/index.html' });
  // An empty index beside ours would flatter it.
  if (added.errors.length > 0 || added.page_count === 0) throw new Error(added.errors.join('\n') || 'no pages');
  await index.writeFiles({ outputPath: join(dir, 'plain-pagefind') });
  await close();
  return async (page, origin, queries) => {
    await page.goto(`${origin}/search/`);
    const returned = new Map<string, string[]>();
    for (const { id, q } of queries) {
      const urls = await page.evaluate(async (query) => {
        const address = '/plain-pagefind/pagefind.js';
        const { search } = (await import(address)) as Pagefind;
        const { results } = await search(query);
        return Promise.all(results.map(async (result) => (await result.data()).url));
      }, q);
      const items = urls.map((url) => /\/plans\/([^/]+\/[^/]+)\//.exec(url)?.[1]).filter((item) => item !== undefined);
      returned.set(
        id,
        items.map(judgedName).filter((name) => name !== null),
      );
    }
    return returned;
  };
}
