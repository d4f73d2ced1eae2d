import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { focused, tabTo } from '../support/keyboard.ts';
import { served } from '../support/served.ts';

const site = served('sample');
let page: Page;
beforeEach(async () => {
  page = await site.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

const open = (path: string) => page.goto(site.origin + path);
const press = (key: string) => page.keyboard.press(key);
const here = () => decodeURI(page.url().slice(site.origin.length));

describe('by keyboard alone, and as a screen reader is told', () => {
  it('the first stop of a page leads past its menu', async () => {
    await open('/plans/2023/com-04/');
    await press('Tab');
    expect(await focused(page)).toBe('link "本文へ移動"');
    await press('Enter');
    await press('Tab');
    expect(await focused(page)).toBe('link "印刷用の調書"');
  });

  it('a citizen searches, hears how many there are, and reads where the word stands', async () => {
    await open('/search/');
    await tabTo(page, 'input[name="q"]');
    expect(await focused(page)).toBe('searchbox "言葉で探す"');
    await page.keyboard.type('移動図書館');
    await press('Enter');
    await page.locator('[data-result-count]').waitFor();
    expect(await page.locator('.SearchStatus').ariaSnapshot()).toBe(
      '- status:\n  - paragraph: 「移動図書館」が書かれている取組は2件です。',
    );
    await tabTo(page, '.SearchResult h2 a');
    expect(await focused(page)).toBe('link "図書館の新しい届け方"');
    await tabTo(page, '.SearchResult-cells a');
    await press('Enter');
    await page.locator('mark').first().waitFor();
    expect(here()).toMatch(/^\/plans\/2023\/com-04\/\?mark=移動図書館#/);
    // Who goes on from there goes on from where the word stands, not from the top.
    await press('Tab');
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(300);
  });

  it('a citizen narrows a plan down to what went badly, hears what is left, and opens one year of it', async () => {
    await open('/plans/2013/');
    await tabTo(page, 'select[name="grade"]');
    expect(await focused(page)).toMatch(/^combobox "評価"/);
    // Typing chooses: the list need not be opened.
    await page.keyboard.type('D');
    await press('Enter');
    await page.waitForFunction(() => location.search.includes('grade=D'));
    expect(await page.locator('plan-filter [role="status"]').ariaSnapshot()).toBe(
      '- status: 12件のうち1件を表示しています。',
    );
    await tabTo(page, '.Matrix-item td a');
    expect(await focused(page)).toMatch(/^link "[^（]+ （.+、平成25年度（2013年度））"$/);
    await press('Enter');
    await page.waitForURL(/#y2013$/);
    expect(await page.locator('#y2013').isVisible()).toBe(true);
  });

  it('each cell of the matrix says what it is the judgement of', async () => {
    await open('/plans/2023/');
    const row = page.getByRole('row', { name: /^図書館の新しい届け方 No\.3-4/ });
    expect(await row.getByRole('rowheader').ariaSnapshot()).toMatch(/^- rowheader "図書館の新しい届け方 No\.3-4":/);
    expect(await row.getByRole('cell').evaluateAll((cells) => cells.map((cell) => cell.textContent))).toHaveLength(4);
    expect(await row.getByRole('cell').nth(1).ariaSnapshot()).toBe(
      [
        '- cell "B 一部届かず （図書館の新しい届け方、令和6年度（2024年度）） 上半期 順調、下半期 遅れ":',
        '  - link "B 一部届かず （図書館の新しい届け方、令和6年度（2024年度））":',
        '    - /url: /plans/2023/com-04/#y2024',
        '  - text: 上半期 順調、下半期 遅れ',
      ].join('\n'),
    );
  });

  it('a citizen chooses two sheets for printing, takes one out, and is never lost', async () => {
    await open('/plans/2023/com-04/');
    await tabTo(page, 'print-button button');
    expect(await focused(page)).toBe('button "印刷に加える：図書館の新しい届け方"');
    await press('Enter');
    expect(await focused(page)).toBe('button "印刷から外す：図書館の新しい届け方"');
    expect(await page.locator('print-link [role="status"]').textContent()).toBe(
      '「図書館の新しい届け方」を印刷に加えました。',
    );
    await open('/plans/2013/12/');
    await tabTo(page, 'print-button button');
    await press('Space');
    await tabTo(page, 'print-link a');
    expect(await focused(page)).toBe('link "印刷する調書（2件）"');
    await press('Enter');
    await page.locator('.PrintSheets > .Sheet').nth(1).waitFor();
    expect(here()).toBe('/print/?items=2023/com-04,2013/12');
    expect(await page.locator('.PrintStatus').ariaSnapshot()).toBe(
      '- status:\n  - paragraph: 2件の調書を印刷できます。',
    );
    await tabTo(page, '.PrintChosen button');
    expect(await focused(page)).toBe('button "「図書館の新しい届け方」を外す"');
    await press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 1);
    // What had the focus is gone: it goes to what has come into its place.
    expect(await focused(page)).toBe('button "「地域自治組織への交付金の一本化」を外す"');
  });

  it('nothing that is written with one key does anything by itself', async () => {
    await open('/search/');
    const before = await page.locator('main').ariaSnapshot();
    for (const key of '/abcdefghijklmnopqrstuvwxyz0123456789?.,') await press(key);
    expect(here()).toBe('/search/');
    expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    expect(await page.locator('main').ariaSnapshot()).toBe(before);
  });
});
