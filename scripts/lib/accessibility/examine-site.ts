import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import type { AccessibilityReport, PageResult } from '../../../src/accessibility/report.ts';
import { toldWhile } from '../../../src/progress.ts';
import { accessibilityWords } from '../../../src/words/accessibility.ts';
import { findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { examinePage } from './examine-page.ts';
import { keptResults } from './kept.ts';
import { type BuiltPage, pagesOf } from './pages-of.ts';
import { reportOf } from './report-of.ts';

/**
 * Opens every page of a built site in a browser, as many at once as there are cores, and says what was found.
 * @param base the path that the site stands under @param day of the build, as pages say it
 * @param dir where results are kept between runs
 * @throws where no Chromium can be had or started, or a page does not open
 */
export async function examineSite(
  site: string,
  base: string,
  day: string,
  dir = join('.cache', 'accessibility'),
): Promise<AccessibilityReport> {
  const { pages, leftOut } = await pagesOf(site);
  const server = await serve(site, base);
  const browser = await chromium.launch(await findChromium());
  try {
    const kept = keptResults(site, dir, day, browser.version());
    const results = new Map<string, PageResult>();
    const waiting = [...pages];
    const worker = async () => {
      // Only while there is something to look at: a browser page costs a tenth of a second.
      let tab: Page | undefined;
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const key = kept.keyOf(next.html);
        let result = await kept.read(key);
        if (result === null) {
          tab ??= await newTab(browser);
          result = await examineOne(tab, `${server.origin}${base}`, next);
          await kept.write(key, result);
        }
        results.set(next.address, result);
      }
    };
    const workers = Promise.all(Array.from({ length: availableParallelism() }, worker));
    await toldWhile(accessibilityWords.examining, () => results.size, pages.length, workers);
    return reportOf(pages, leftOut, results, browser.version());
  } finally {
    await browser.close();
    server.close();
  }
}

async function newTab(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ serviceWorkers: 'block' });
  return context.newPage();
}

const refresh = /<meta[^>]+http-equiv="refresh"[^>]*>/i;

/** A page that leads on at once is looked at without its leading on: it is what readers see whose browsers do not. */
async function examineOne(tab: Page, root: string, { address, html }: BuiltPage): Promise<PageResult> {
  const url = new URL(address.slice(1), root).href;
  if (!refresh.test(html)) return examinePage(tab, url);
  await tab.route(url, (route) =>
    route.fulfill({ body: html.replace(refresh, ''), contentType: 'text/html; charset=utf-8' }),
  );
  try {
    return await examinePage(tab, url);
  } finally {
    await tab.unroute(url);
  }
}
