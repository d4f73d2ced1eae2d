import axe, { type RunOptions } from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { siteDir } from '../support/html.ts';
import { serve } from '../../scripts/lib/serve.ts';

/** One page of each kind. */
const pages = [
  '/',
  '/plans/',
  '/plans/2015/',
  '/plans/2023/',
  '/plans/2013/12/',
  '/plans/2015/04/',
  '/plans/2023/com-04/',
  '/plans/2015/12/sheet/',
  '/plans/2013/sheets/',
  '/print/',
  '/print/?items=2013/01,2023/com-04,2023/nothing',
  '/plans/2023/years/2025/',
  '/departments/',
  '/departments/行政経営課/',
  '/search/',
  '/search/?q=窓口',
  '/about/',
  '/data/',
  '/guide/',
  '/guide/boxes/',
  '/guide/boxes/plan/',
  '/guide/plans/2023/',
  '/guide/publish/',
  '/404.html',
];
// Colours differ between light and dark, and nothing else does: in the dark only contrast is looked at again.
const looks = [
  { name: 'light, at a desk', width: 1280, colorScheme: 'light', rules: [] },
  { name: 'dark, at a desk', width: 1280, colorScheme: 'dark', rules: ['color-contrast'] },
  { name: 'light, on a phone', width: 375, colorScheme: 'light', rules: [] },
] as const;

let browser: Browser;
let site: Awaited<ReturnType<typeof serve>>;
beforeAll(async () => {
  site = await serve(siteDir('sample'));
  browser = await chromium.launch(await findChromium());
});
afterAll(async () => {
  await browser?.close();
  site?.close();
});

describe.each(looks)('$name', ({ width, colorScheme, rules }) => {
  it.each(pages)('%s has no fault that axe can see, nothing wider than the screen and no error', async (path) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, colorScheme });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
    await page.goto(site.origin + encodeURI(path), { waitUntil: 'load' });
    await page.evaluate(axe.source);
    const options: RunOptions = rules.length > 0 ? { runOnly: [...rules] } : {};
    const { violations } = await page.evaluate(
      (given) => (window as unknown as { axe: typeof axe }).axe.run(given),
      options,
    );
    const wider = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    await context.close();
    expect(
      violations.map(
        ({ id, nodes }) =>
          `${id}: ${nodes
            .slice(0, 3)
            .map((node) => node.html)
            .join(' ')}`,
      ),
    ).toEqual([]);
    expect(wider).toBe(0);
    expect(errors.filter((error) => !error.includes('404'))).toEqual([]);
  });
});
