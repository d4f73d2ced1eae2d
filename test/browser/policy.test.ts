import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { copySite } from '../../scripts/lib/portable/copy-site.ts';
import { siteDir } from '../support/html.ts';
import { served } from '../support/served.ts';

const site = served('sample');
let page: Page;
/** What the browser has refused, and other errors. */
let refused: string[];
beforeEach(async () => {
  page = await site.newPage();
  refused = [];
  await page.exposeFunction('tellRefused', (what: string) => refused.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      (window as unknown as { tellRefused(what: string): void }).tellRefused(`${effectiveDirective} ${blockedURI}`),
    ),
  );
  page.on('pageerror', (error) => refused.push(error.message));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
});

// That pages load under their policies is stated in loading.test.ts, and what the policies say in test/site/policy.test.ts.
describe('a page’s policy', () => {
  it('lets the search answer', async () => {
    await page.goto(`${site.origin}/search/?q=窓口`);
    await page.locator('[data-result-count]').waitFor();
    await page.locator('.SearchResult').first().waitFor();
    expect(refused).toEqual([]);
  });
  it('lets a plan’s table be narrowed', async () => {
    await page.goto(`${site.origin}/plans/2023/`);
    const rows = page.locator('tbody tr:visible');
    const before = await rows.count();
    await page.locator('plan-filter select[name=grade]').selectOption({ index: 1 });
    expect(await rows.count()).toBeLessThan(before);
    expect(refused).toEqual([]);
  });
  it('lets chosen sheets be printed, with heads, feet and QR codes on their pages', async () => {
    await page.goto(`${site.origin}/print/?items=2015/12,2023/com-04`);
    await page.locator('.PrintNow:visible').waitFor();
    await page.emulateMedia({ media: 'print' });
    const rules = await page.evaluate(() =>
      document.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules].map(({ cssText }) => cssText)),
    );
    expect(rules.filter((rule) => rule.startsWith('@page'))).toHaveLength(2);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeGreaterThan(1);
    expect(refused).toEqual([]);
  });
  it('lets a booklet count its pages', async () => {
    await page.goto(`${site.origin}/plans/2013/sheets/`);
    await page.pdf();
    const numbers = await page.locator('.Booklet [data-page-of]').allTextContents();
    expect(numbers.length).toBeGreaterThan(10);
    expect(numbers.every((number) => /^\d+$/.test(number))).toBe(true);
    expect(new Set(numbers).size).toBeGreaterThan(10);
    expect(refused).toEqual([]);
  });
});

describe('a copy that opens from a folder', () => {
  let dir: string;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ayumi-copy-'));
    await copySite(siteDir('sample'), dir);
  });
  afterAll(() => rm(dir, { recursive: true, force: true }));

  it.each(['', 'plans/2023/', 'plans/2015/12/sheet/', 'guide/publish/'])(
    'shows /%s with its styles and pictures',
    async (path) => {
      await page.goto(pathToFileURL(join(dir, path, 'index.html')).href, { waitUntil: 'load' });
      const display = await page.evaluate(() => getComputedStyle(document.querySelector('.SiteHeader-bar')!).display);
      expect(display).toBe('flex');
      // They are loaded when they are scrolled to.
      const width = () =>
        page.evaluate(() => {
          document.images[0]?.scrollIntoView();
          return document.images[0]?.naturalWidth;
        });
      await expect.poll(width, { timeout: 20_000 }).not.toBe(0);
      expect(refused).toEqual([]);
    },
  );
});

describe('what gets into a page against its policy', () => {
  /** Serves the page with this in it, as if a text had broken out. */
  async function openWith(path: string, injected: string): Promise<void> {
    await page.route(`${site.origin}${path}`, async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace('<main', () => `${injected}<main`);
      await route.fulfill({ response, body });
    });
    await page.goto(site.origin + path);
  }
  const did = () => page.evaluate(() => document.documentElement.dataset.did);

  it.each<[string, string, string]>([
    ['a script', '<script>document.documentElement.dataset.did = "ran"</script>', 'script-src-elem inline'],
    [
      'a handler',
      '<img alt="" src="/favicon.svg" onload="document.documentElement.dataset.did = 1">',
      'script-src-attr inline',
    ],
    ['a style', '<p style="color: red">a</p>', 'style-src-attr inline'],
    ['a style element', '<style>p { color: red }</style>', 'style-src-elem inline'],
    [
      'a picture of another host',
      '<img alt="" src="https://other.example/a.png">',
      'img-src https://other.example/a.png',
    ],
    [
      'a script of another host',
      '<script src="https://other.example/a.js"></script>',
      'script-src-elem https://other.example/a.js',
    ],
    ['a frame', '<iframe src="/about/" title="a"></iframe>', `frame-src`],
    ['a base', '<base href="https://other.example/">', 'base-uri https://other.example/'],
  ])('%s is refused', async (_, injected, told) => {
    await openWith('/plans/2023/', injected);
    await expect.poll(() => refused.some((what) => what.startsWith(told))).toBe(true);
    expect(await did()).toBeUndefined();
  });
  it('a script of the site is refused where a page runs none', async () => {
    const { pathname } = new URL(
      await page.goto(`${site.origin}/plans/2023/`).then(() =>
        page
          .locator('script[type=module][src]')
          .first()
          .evaluate((script) => (script as HTMLScriptElement).src),
      ),
    );
    refused = [];
    await openWith('/about/', `<script type="module" src="${pathname}"></script>`);
    await expect.poll(() => refused).toContain(`script-src-elem ${site.origin}${pathname}`);
  });
  it('a form to another host is refused', async () => {
    await openWith('/about/', '<form action="https://other.example/" id="f"><button>a</button></form>');
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#f')!.requestSubmit());
    await expect.poll(() => refused.some((what) => what.startsWith('form-action'))).toBe(true);
  });
  it('a page that asks for nothing cannot tell another host anything', async () => {
    await page.goto(`${site.origin}/plans/2023/`);
    await page.evaluate(() => Promise.allSettled([fetch('https://other.example/')]));
    await expect.poll(() => refused.some((what) => what.startsWith('connect-src https://other.example'))).toBe(true);
  });
  it('text does not become HTML', async () => {
    await page.goto(`${site.origin}/search/`);
    const tried = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>a</p>';
        return 'written';
      } catch (error) {
        return (error as Error).name;
      }
    });
    expect(tried).toBe('TypeError');
  });
});
