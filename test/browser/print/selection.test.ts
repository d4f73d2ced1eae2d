import type { Browser, BrowserContext, Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/lib/serve.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { siteDir } from '../../support/html.ts';
import { letters } from '../../support/sheet-cells.ts';

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  site = await serve(siteDir('search'));
  browser = await sharedBrowser();
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});
beforeEach(async () => {
  context = await browser.newContext();
  page = await context.newPage();
});
afterEach(() => context.close());

const open = (path: string) => page.goto(site.origin + path);
const button = () => page.getByRole('button', { name: /^印刷(に加える|から外す)：/ });
const list = () => page.locator('print-link a');
const chosen = () => page.locator('.PrintSheets > .Sheet').evaluateAll((all) => all.map((one) => one.dataset.sheet));
const status = () => page.locator('.PrintStatus p').allInnerTexts();
/** Until all that is asked for has been fetched. */
async function settled(): Promise<void> {
  await page.waitForFunction(() => {
    const text = document.querySelector('.PrintStatus')!.textContent;
    return text !== '' && !text.includes('読み込んでいます');
  });
}
async function openPrint(items: string): Promise<void> {
  await open(`/print/?items=${items}`);
  await settled();
}

describe('choosing sheets for printing', () => {
  it('works on the page of an item, stays over pages, and can be taken back', async () => {
    await open('/plans/2012/house/');
    expect(await list().count()).toBe(0);
    await button().click();
    expect(await list().innerText()).toBe('印刷する調書（1件）');
    expect(await button().innerText()).toBe('印刷から外す');
    expect(await page.locator('print-link [role="status"]').textContent()).toMatch(/^「.+」を印刷に加えました。$/);
    await open('/plans/2024/dx/');
    await button().click();
    expect(await list().innerText()).toBe('印刷する調書（2件）');
    expect(await list().getAttribute('href')).toBe('/print/?items=2012/house,2024/dx');
    await button().click();
    expect(await list().getAttribute('href')).toBe('/print/?items=2012/house');
  });
  it('works on results of a search, which say what each button is for', async () => {
    await open('/search/?q=指定管理者');
    await page.waitForSelector('.SearchResult print-button button');
    const first = page.locator('.SearchResult').first();
    const title = await first.locator('h2').innerText();
    await first.getByRole('button', { name: `印刷に加える：${title}` }).click();
    expect(await first.getByRole('button').innerText()).toBe('印刷から外す');
    expect(await list().innerText()).toBe('印刷する調書（1件）');
  });
  it('changes in another tab of this browser too', async () => {
    await open('/plans/2012/house/');
    const other = await context.newPage();
    await other.goto(`${site.origin}/plans/2024/dx/`);
    await other.locator('print-button button').click();
    await page.waitForFunction(() => document.querySelector('print-link a')?.textContent === '印刷する調書（1件）');
  });
  it('says so where a browser keeps nothing; addresses work all the same', async () => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    await openPrint('2012/house');
    expect(await chosen()).toEqual(['2012/house']);
    await open('/plans/2012/house/');
    await button().click();
    expect(await page.locator('print-link [role="status"]').innerText()).toBe(
      'このブラウザーの設定では、選んだ調書を覚えておけません。印刷用の調書を開いて印刷してください。',
    );
    expect(errors).toEqual([]);
  });
});

describe('the page of chosen sheets', () => {
  it('prints those of its address, in their order, with their own heads, feet and boxes, and nothing else', async () => {
    await openPrint('2024/dx,2012/house');
    expect(await chosen()).toEqual(['2024/dx', '2012/house']);
    expect(await status()).toEqual(['2件の調書を印刷できます。']);
    const titles = await page.locator('.Sheet-title').allInnerTexts();
    const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })), { verbosity: 0 });
    const pages = await Promise.all(
      Array.from({ length: pdf.numPages }, async (_, at) => {
        const { items } = await (await pdf.getPage(at + 1)).getTextContent({ disableNormalization: true });
        // Fonts of a machine write some letters as the radicals that look like them.
        return letters(items.map((item) => ('str' in item ? item.str : '')).join('')).normalize('NFKC');
      }),
    );
    expect(pages[0]).toContain(letters(titles[0]!));
    expect(pages[0]).toContain('/plans/2024/dx/');
    expect(pages[0]).toMatch(new RegExp(`1.${pdf.numPages}ページ`));
    const second = pages.findIndex((text) => text.includes('/plans/2012/house/'));
    expect(second).toBeGreaterThan(0);
    expect(pages[second]).toContain(letters(titles[1]!));
    expect(pages.join('')).not.toContain('選んだ調書');
  });
  it('shows what was chosen in this browser where the address names nothing', async () => {
    await open('/plans/2012/house/');
    await button().click();
    await open('/print/');
    await settled();
    expect(await chosen()).toEqual(['2012/house']);
    // so that it can be sent to somebody
    expect(page.url()).toBe(`${site.origin}/print/?items=2012/house`);
  });
  it('says how to choose where nothing is chosen', async () => {
    await open('/print/');
    await settled();
    expect(await status()).toEqual([
      '印刷する調書は、まだ選ばれていません。取組のページや検索結果で「印刷に加える」を押してください。',
    ]);
    expect(await page.getByRole('button', { name: '印刷する' }).isVisible()).toBe(false);
  });
  it('names what it does not know, and prints the rest', async () => {
    await openPrint('2012/house,2012/nothing,../../x,2024/dx');
    expect(await chosen()).toEqual(['2012/house', '2024/dx']);
    expect(await status()).toEqual([
      '次の取組は見つからないため、印刷に入っていません：../../x、2012/nothing',
      '2件の調書を印刷できます。',
    ]);
  });
  it('prints 200 of 500, names the others and leads to them', async () => {
    const ids = Array.from({ length: 500 }, (_, at) => `2012/x${at}`);
    ids[0] = '2012/house';
    ids[300] = '2024/dx';
    await openPrint(ids.join(','));
    const [unknown, beyond, ready] = await status();
    expect(await chosen()).toEqual(['2012/house']);
    expect(unknown).toMatch(
      /^次の取組は見つからないため、印刷に入っていません：2012\/x1、2012\/x2、.*2012\/x20 ほか179件$/,
    );
    expect(beyond).toMatch(
      /^一度に印刷できるのは200件までです。次の300件は印刷に入っていません：2012\/x200、.*2012\/x219 ほか280件$/,
    );
    expect(ready).toBe('1件の調書を印刷できます。');
    await page.getByRole('link', { name: '続きの300件を開く' }).click();
    await settled();
    expect(await chosen()).toEqual(['2024/dx']);
  });
  it('names what could not be loaded, and loads it on request', async () => {
    await page.route('**/plans/2024/dx/sheet/', (route) => route.abort());
    await openPrint('2012/house,2024/dx');
    expect(await chosen()).toEqual(['2012/house']);
    expect(await status()).toEqual([
      '次の調書は読み込めなかったため、印刷に入っていません：2024/dx',
      '1件の調書を印刷できます。',
    ]);
    await page.unroute('**/plans/2024/dx/sheet/');
    await page.getByRole('button', { name: '読み込めなかった調書を、もう一度読み込む' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 2);
    expect(await status()).toEqual(['2件の調書を印刷できます。']);
  });
  it('lets one be taken out, and all, and says so', async () => {
    await openPrint('2012/house,2024/dx');
    const title = await page.locator('.PrintChosen a').first().innerText();
    await page.getByRole('button', { name: `「${title}」を外す` }).click();
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 1);
    expect(await status()).toEqual([`「${title}」を外しました。`, '1件の調書を印刷できます。']);
    expect(page.url()).toBe(`${site.origin}/print/?items=2024/dx`);
    await page.getByRole('button', { name: 'すべて外す' }).click();
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 0);
    expect((await status())[0]).toBe('すべて外しました。');
    expect(page.url()).toBe(`${site.origin}/print/`);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 1);
  });
  it('keeps what did not load and what is beyond the limit, and this browser’s other choices, when one is taken out', async () => {
    await open('/plans/2024/talk/');
    await button().click();
    await page.route('**/plans/2012/desk/sheet/', (route) => route.abort());
    const beyond = Array.from({ length: 200 }, (_, at) => `2012/x${at}`);
    await openPrint(['2012/house', '2012/desk', '2024/dx', ...beyond].join(','));
    await page.locator('.PrintChosen button').first().click();
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 1);
    await settled();
    expect(page.url()).toBe(`${site.origin}/print/?items=${['2012/desk', '2024/dx', ...beyond].join(',')}`);
    expect(await page.getByRole('button', { name: '読み込めなかった調書を、もう一度読み込む' }).isVisible()).toBe(true);
    await page.getByRole('button', { name: 'すべて外す' }).click();
    await open('/plans/2012/house/');
    expect(await list().getAttribute('href')).toBe('/print/?items=2024/talk');
  });
  it('takes what is taken out from this browser’s own list, and nothing else', async () => {
    for (const path of ['/plans/2012/house/', '/plans/2024/dx/']) {
      await open(path);
      await button().click();
    }
    await openPrint('2012/house,2024/dx');
    await page.locator('.PrintChosen button').first().click();
    await page.waitForFunction(() => document.querySelectorAll('.PrintSheets > .Sheet').length === 1);
    await open('/plans/2024/talk/');
    expect(await list().getAttribute('href')).toBe('/print/?items=2024/dx');
  });
  it('leads from a button that takes out to the next', async () => {
    await openPrint('2012/house,2024/dx,2012/desk');
    await page.locator('.PrintChosen button').nth(1).click();
    await page.waitForFunction(() => document.querySelectorAll('.PrintChosen button').length === 2);
    await page.waitForFunction(() => document.activeElement === document.querySelectorAll('.PrintChosen button')[1]);
  });
  it('opens the browser’s printing', async () => {
    await page.addInitScript(() => Object.assign(window, { print: () => (document.title = 'printed') }));
    await openPrint('2012/house');
    await page.getByRole('button', { name: '印刷する', exact: true }).click();
    expect(await page.title()).toBe('printed');
  });
  it('says what it needs where there is no script', async () => {
    const plain = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await plain.goto(`${site.origin}/print/?items=2012/house`);
    expect(await plain.locator('noscript').innerText()).toBe(
      'このページを使うには、JavaScript が必要です。取組ごとの調書と計画ごとの調書集は、そのままで印刷できます。',
    );
  });
});
