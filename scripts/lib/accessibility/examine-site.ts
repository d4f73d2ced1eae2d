import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { AccessibilityReport, PageResult } from '../../../src/accessibility/report.ts';
import { toldWhile } from '../../../src/progress.ts';
import { accessibilityWords } from '../../../src/words/accessibility.ts';
import { baseOf } from '../base-of.ts';
import { startChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { examinePage } from './examine-page.ts';
import { keptResults } from './kept.ts';
import { pagesOf } from './pages-of.ts';
import { type Examined, reportOf } from './report-of.ts';

/**
 * Opens every page of a built site in a browser, as many at once as there are cores, and says what was found.
 * @param day of the build, as pages say it @param dir where results are kept between runs
 * @throws where no Chromium can be had or started, or a page does not open
 */
export async function examineSite(
  site: string,
  day: string,
  dir = join('.cache', 'accessibility'),
): Promise<AccessibilityReport> {
  const { pages, leftOut } = await pagesOf(site);
  const base = baseOf(await readFile(join(site, 'index.html'), 'utf8'));
  const server = await serve(site, base);
  const browser = await startChromium();
  try {
    const kept = keptResults(site, dir, day, browser.version());
    const examined = new Map<string, Examined>();
    const waiting = [...pages];
    const worker = async () => {
      // Only while there is something to look at: a browser page costs a tenth of a second.
      let tab: Page | undefined;
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        const { address, file } = next;
        const html = await readFile(join(site, file), 'utf8');
        const result = await kept.of(html, async () => {
          tab ??= await browser.newPage();
          return examineOne(tab, new URL(address.slice(1), `${server.origin}${base}`).href, html);
        });
        examined.set(address, { address, title: titleIn(html), result });
      }
    };
    const workers = Promise.all(Array.from({ length: availableParallelism() }, worker));
    await toldWhile(accessibilityWords.examining, () => examined.size, pages.length, workers);
    await kept.clear();
    const inOrder = pages.map(({ address }) => examined.get(address)!);
    return reportOf(inOrder, leftOut, browser.version());
  } finally {
    await browser.close();
    server.close();
  }
}

function titleIn(html: string): string {
  return /<title>([^<]*)<\/title>/.exec(html)?.[1]?.trim() ?? '';
}

const refresh = /<meta[^>]+http-equiv="refresh"[^>]*>/i;

/** A page that leads on at once is looked at without its leading on: it is what readers see whose browsers do not. */
async function examineOne(tab: Page, url: string, html: string): Promise<PageResult> {
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
