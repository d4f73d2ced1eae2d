import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { sharedBrowser } from '../support/browser.ts';
import { siteDir } from '../support/html.ts';

let browser: Browser;
let own: Awaited<ReturnType<typeof serve>>;
let other: Awaited<ReturnType<typeof serve>>;
let page: Page;
const nowhere = 'http://127.0.0.1:9/gyokaku/';

beforeAll(async () => {
  own = await serve(siteDir('search'));
  other = await serve(siteDir('sample'));
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  own?.close();
  other?.close();
});

/** Asks the search page of one site, built as one that asks others as well. @param named those that its policy lets it ask */
async function ask(question: Record<string, string>, others: readonly string[], named = others): Promise<void> {
  // A page that a test has changed comes from no address, and would not be let near those of this machine.
  const context = await browser.newContext({ permissions: ['local-network-access'] });
  onTestFinished(() => context.close());
  page = await context.newPage();
  await page.route(`${own.origin}/search/**`, async (route) => {
    const response = await route.fetch();
    const origins = named.map((site) => new URL(site).origin);
    const body = (await response.text())
      .replace("connect-src 'self'", ["connect-src 'self'", ...origins].join(' '))
      .replace('<site-search', `$& data-others="${others.join(' ')}"`);
    await route.fulfill({ response, body });
  });
  await page.goto(`${own.origin}/search/?${new URLSearchParams(question)}`);
  await page.locator('[data-result-count]').waitFor();
  await page.locator('.SearchResults:not([aria-busy])').waitFor({ state: 'attached' });
}

const links = () => page.$$eval('.SearchResult h2 a', (found) => found.map((link) => (link as HTMLAnchorElement).href));
const metas = () =>
  page.$$eval('.SearchResult', (found) => found.map((one) => one.querySelector('.Meta')!.textContent));
const said = () => page.$$eval('.SearchStatus p', (lines) => lines.map((line) => line.textContent));
const total = async () => Number(await page.locator('[data-result-count]').getAttribute('data-result-count'));

describe('a search page that asks other cities’ sites as well', () => {
  it('finds what both say, and leads to the site that says it, under its title', async () => {
    await ask({ q: '窓口' }, []);
    const alone = await total();
    await ask({ q: '窓口', show: 'all' }, [`${other.origin}/`]);
    expect(alone).toBeGreaterThan(0);
    expect(await total()).toBeGreaterThan(alone);
    const there = (await links()).filter((link) => link.startsWith(`${other.origin}/plans/`));
    expect(there).toHaveLength((await total()) - alone);
    expect((await metas()).filter((meta) => meta?.startsWith('汐見市'))).toHaveLength(there.length);
    const opened = await page.goto(there[0]!);
    expect(opened?.status()).toBe(200);
  });
  it('finds by spellings and readings of either', async () => {
    await ask({ q: 'ｸﾞﾙｰﾌﾟ會議' }, [`${other.origin}/`]);
    expect((await links()).map((link) => new URL(link).origin)).toEqual([own.origin]);
    await ask({ q: 'まどぐち' }, [`${other.origin}/`]);
    expect(new Set((await links()).map((link) => new URL(link).origin))).toEqual(new Set([own.origin, other.origin]));
  });
  it('shows the cells of the other site’s sheets, with links to their places', async () => {
    await ask({ q: '窓口', year: '2024' }, [`${other.origin}/`]);
    const cell = page.locator(`.SearchResult-cells a[href^="${other.origin}/plans/"]`).first();
    const address = new URL((await cell.getAttribute('href'))!);
    await page.goto(address.href);
    expect(await page.locator(`[id="${decodeURIComponent(address.hash.slice(1))}"]`).count()).toBe(1);
  });
  it('offers to print sheets of its own only', async () => {
    await ask({ q: '窓口', show: 'all' }, [`${other.origin}/`]);
    expect(await page.locator('.SearchResult print-button').count()).toBe(1);
  });
  it('takes a plan’s name for a plan of its own, and a year for a year of all', async () => {
    await ask({ q: '窓口', year: '2023' }, [`${other.origin}/`]);
    expect((await links()).some((link) => link.startsWith(other.origin))).toBe(true);
    await ask({ q: '窓口', plan: '2012' }, [`${other.origin}/`]);
    expect((await links()).every((link) => link.startsWith(own.origin))).toBe(true);
  });
  it('runs no script of another site’s', async () => {
    await ask({ q: 'まどぐち' }, [`${other.origin}/`]);
    expect((await links()).some((link) => link.startsWith(other.origin))).toBe(true);
    const loaded = await page.evaluate(() => performance.getEntriesByType('resource').map(({ name }) => name));
    const scripts = loaded.filter((address) => address.endsWith('.js'));
    expect(scripts).not.toEqual([]);
    expect(scripts.filter((address) => !address.startsWith(own.origin))).toEqual([]);
  });
  it('asks no site that its policy does not name', async () => {
    await ask({ q: '窓口', show: 'all' }, [`${other.origin}/`], []);
    expect((await links()).every((link) => link.startsWith(own.origin))).toBe(true);
    expect((await said())[0]).toBe(
      `${other.origin}/ の検索の索引を読めませんでした。次の結果には、このサイトの取組が含まれていません。`,
    );
  });
  it('names a site that does not answer, and finds what the others say', async () => {
    await ask({ q: 'グループ会議' }, [nowhere]);
    expect(await said()).toEqual([
      'http://127.0.0.1:9/gyokaku/ の検索の索引を読めませんでした。次の結果には、このサイトの取組が含まれていません。',
      '「グループ会議」が書かれている取組は1件です。',
    ]);
  });
});
