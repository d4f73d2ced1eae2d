import { type Browser, type Page, chromium } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { siteDir } from '../support/html.ts';
import { serve } from '../../scripts/lib/serve.ts';

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
  const context = await browser.newContext();
  onTestFinished(() => context.close());
  page = await context.newPage();
});

const shown = () => page.locator('.Matrix-item:not([hidden])').count();
const status = () => page.locator('plan-filter [role=status]').textContent();

describe('the filters of a plan', () => {
  it('show the items of one office, and keep that in the address', async () => {
    await page.goto(`${site.origin}/plans/2015/`);
    await page.selectOption('select[name=department]', '市民課');
    expect(new URL(page.url()).searchParams.get('department')).toBe('市民課');
    const count = await shown();
    expect(count).toBeGreaterThan(0);
    expect(count).toBeLessThan(12);
    await page.reload();
    expect(await shown()).toBe(count);
    await page.selectOption('select[name=grade]', 'A');
    expect(await shown()).toBeLessThanOrEqual(count);
    await page.goBack();
    expect(await page.inputValue('select[name=grade]')).toBe('');
    expect(await shown()).toBe(count);
  });
  it('take a grade of one year, and say how many items have it', async () => {
    await page.goto(`${site.origin}/plans/2013/?year=2013&grade=D`);
    expect(await shown()).toBe(1);
    expect(await status()).toBe('12件のうち1件を表示しています。');
    await page.click('plan-filter button');
    expect(await status()).toBe('12件のうち12件を表示しています。');
    expect(new URL(page.url()).search).toBe('');
  });
  it('say so where nothing fits, and pass over values that they do not know', async () => {
    await page.goto(`${site.origin}/plans/2013/?grade=D&department=税務課`);
    expect(await status()).toBe('当てはまる取組はありません。条件を一つ減らしてみてください。');
    await page.goto(`${site.origin}/plans/2013/?grade=Z&year=1066`);
    expect(await shown()).toBe(13);
  });
});

describe('without JavaScript', () => {
  it('a plan shows all its items and no filter, an item all its text, the search page its lists', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/plans/2015/`);
    expect(await plain.locator('.Matrix-item').count()).toBeGreaterThanOrEqual(12);
    expect(await plain.locator('plan-filter').isVisible()).toBe(false);
    await plain.goto(`${site.origin}/plans/2015/04/`);
    expect(await plain.locator('#y2018-actual').isVisible()).toBe(true);
    await plain.goto(`${site.origin}/search/`);
    expect(await plain.locator('noscript, .Callout').first().textContent()).toContain('JavaScript');
    expect(await plain.locator('#lists ~ ul a').count()).toBeGreaterThan(2);
  });
});

describe('the search box', () => {
  it('finds a word, and keeps it in the address', async () => {
    await page.goto(`${site.origin}/search/`);
    await page.fill('input[name=q]', 'ふるさと納税');
    await page.press('input[name=q]', 'Enter');
    await page.locator('.SearchResult').first().waitFor();
    expect(await page.locator('.SearchStatus').textContent()).toMatch(
      /^「ふるさと納税」に関係しそうな取組が\d+件あります。$/,
    );
    expect(await page.locator('.SearchResult a').first().textContent()).toContain('ふるさと納税');
    expect(new URL(page.url()).searchParams.get('q')).toBe('ふるさと納税');
  });
  it.each(['<script>alert(1)</script>', '"', '$&', '😀'.repeat(3000), '\ud800'])(
    'answers %j without harm',
    async (query) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('dialog', (dialog) => errors.push(dialog.message()));
      await page.goto(`${site.origin}/search/`);
      await page.fill('input[name=q]', query);
      await page.press('input[name=q]', 'Enter');
      await expect
        .poll(() => page.locator('.SearchStatus').textContent())
        .toMatch(/取組が\d+件あります。$|取組は見つかりませんでした。/);
      expect(errors).toEqual([]);
    },
  );
  it('says so when the index does not come', async () => {
    await page.route('**/pagefind/**', (route) => route.abort());
    await page.goto(`${site.origin}/search/?q=窓口`);
    await expect
      .poll(() => page.locator('.SearchStatus').textContent())
      .toBe('検索の準備ができませんでした。通信の状態を確かめて、もう一度お試しください。');
  });
});
