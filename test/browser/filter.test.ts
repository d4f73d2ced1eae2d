import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { served } from '../support/served.ts';

const site = served('sample');
let page: Page;
beforeEach(async () => {
  page = await site.newPage();
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
  it('a plan shows all its items and no filter, an item all its text', async () => {
    const context = await site.browser.newContext({ javaScriptEnabled: false });
    onTestFinished(() => context.close());
    const plain = await context.newPage();
    await plain.goto(`${site.origin}/plans/2015/`);
    expect(await plain.locator('.Matrix-item').count()).toBeGreaterThanOrEqual(12);
    expect(await plain.locator('plan-filter').isVisible()).toBe(false);
    await plain.goto(`${site.origin}/plans/2015/04/`);
    expect(await plain.locator('#y2018-actual').isVisible()).toBe(true);
  });
});
