import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { copySite } from '../../scripts/lib/portable/copy-site.ts';
import { portableWords } from '../../src/words/portable.ts';
import { sharedBrowser } from '../support/browser.ts';
import { siteDir } from '../support/html.ts';

let browser: Browser;
let dir: string;
let page: Page;
let failed: string[];
beforeAll(async () => {
  dir = await mkdtemp(join(tmpdir(), 'ayumi-portable-'));
  await copySite(siteDir('sample'), join(dir, '写し'));
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  await rm(dir, { recursive: true, force: true });
});
beforeEach(async () => {
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  page = await context.newPage();
  failed = [];
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && failed.push(message.text()));
});

const open = (path: string) => page.goto(pathToFileURL(join(dir, '写し', path)).href);

describe('the copy, opened by a double click', () => {
  it('shows its pages in their styles, and leads from one to the next', async () => {
    await open('index.html');
    expect(await page.locator('aside.Notice').textContent()).toBe(portableWords.notice);
    // The bar's line is drawn by the style sheet, in the site's own colour.
    expect(await page.locator('.SiteHeader-bar').evaluate((bar) => getComputedStyle(bar).borderBottomWidth)).toBe(
      '4px',
    );
    await page.click('nav a:has-text("計画")');
    expect(page.url()).toMatch(/^file:.*\/plans\/index\.html$/);
    await page.click('main a:has-text("行政改革")');
    await page.click('.Matrix-item a');
    expect(await page.locator('article.Item h1').isVisible()).toBe(true);
    await page.click('a:has-text("印刷用の調書")');
    expect(await page.locator('article.Sheet').isVisible()).toBe(true);
    expect(failed).toEqual([]);
  });
  it('goes from a department to its items and back', async () => {
    await open('departments/index.html');
    await page.click('main li a');
    expect(await page.locator('h1').isVisible()).toBe(true);
    await page.click('nav a:has-text("担当課")');
    expect(page.url()).toMatch(/\/departments\/index\.html$/);
    expect(failed).toEqual([]);
  });
  it('says where the search would be that it does not work here, and so to who has typed a word on the home page', async () => {
    await open('index.html');
    await page.fill('form[role=search] input[type=search]', '窓口');
    await page.press('form[role=search] input[type=search]', 'Enter');
    await page.waitForURL(/\/search\/index\.html\?q=/);
    expect(await page.locator('main .Callout').first().textContent()).toBe(portableWords.asleep['site-search']);
    expect(failed).toEqual([]);
  });
});
