import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../../../scripts/lib/chromium.ts';
import { examinePage } from '../../../scripts/lib/accessibility/examine-page.ts';
import { serve } from '../../../scripts/lib/serve.ts';
import { siteDir } from '../../support/html.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let page: Page;
beforeAll(async () => {
  site = await serve(siteDir('sample'));
  browser = await chromium.launch(await findChromium());
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  page = await browser.newPage();
  onTestFinished(() => page.close());
});

// The pages as they are built are looked at by the build itself; these are what scripts make of them.
describe('a page that has been asked something is as good as one that has not', () => {
  it.each([
    ['results of a search', '/search/?q=窓口'],
    ['a search with filters and all results', '/search/?q=計画&plan=2015&show=all'],
    ['a search that finds nothing', '/search/?q=ありえない言葉'],
    ['words marked in an item', '/plans/2023/com-04/?mark=図書館#y2023'],
    ['a plan narrowed down', '/plans/2013/?year=2013&grade=D'],
    ['a plan of which nothing is left', '/plans/2013/?grade=D&department=税務課'],
    ['sheets chosen for printing, one of them unknown', '/print/?items=2013/01,2023/com-04,2023/nothing'],
  ])('%s', async (_, path) => {
    const { faults } = await examinePage(page, site.origin + encodeURI(path));
    expect(faults.filter(({ where }) => !where.includes('404'))).toEqual([]);
  });
});
