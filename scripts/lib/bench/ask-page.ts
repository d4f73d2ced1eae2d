import type { Page } from 'playwright-core';
import { type Query, judgedName } from './queries.ts';

/** Asks the search page as a reader would, by its address; returns the judged items of each query in the order shown. */
export async function askPage(page: Page, origin: string, queries: readonly Query[]): Promise<Map<string, string[]>> {
  const returned = new Map<string, string[]>();
  for (const { id, q } of queries) {
    await page.goto(`${origin}/search/?q=${encodeURIComponent(q)}&show=all`);
    await page.locator('[data-result-count]').waitFor();
    const items = await page.$$eval('[data-item]', (nodes) => nodes.map((node) => (node as HTMLElement).dataset.item!));
    returned.set(
      id,
      items.map(judgedName).filter((name) => name !== null),
    );
  }
  return returned;
}
