import { existsSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { serve } from '../../../scripts/lib/serve.ts';
import { fontFiles, fontStyle } from '../../../scripts/lib/pdf/fonts.ts';
import { targetsOf } from '../../../scripts/lib/pdf/targets.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { siteDir } from '../../support/html.ts';
import { realContent } from '../../support/paths.ts';
import { allCases } from '../../support/sampled.ts';

/** A4 less its margins, in CSS pixels. */
const printed = { width: Math.floor((210 - 2 * 13) * (96 / 25.4)), height: 1000 };
const ninePoints = 12;

let browser: Browser;
beforeAll(async () => {
  browser = await sharedBrowser();
});
afterAll(() => browser?.close());

/** The boxes of a page that hold less than stands in them, and the texts that are too small to read. */
function faultsOf(page: Page): Promise<string[]> {
  return page.evaluate((smallest) => {
    const faults: string[] = [];
    const named = (node: Element) => `${node.localName} ${node.textContent.trim().slice(0, 40)}`;
    for (const box of document.querySelectorAll('main :is(th, td, p, li, h1, h2, h3)')) {
      if (box.scrollWidth > box.clientWidth && box.clientWidth > 0) faults.push(`too wide: ${named(box)}`);
      if (box.scrollHeight > box.clientHeight && box.clientHeight > 0) faults.push(`too high: ${named(box)}`);
      if (parseFloat(getComputedStyle(box).fontSize) < smallest) faults.push(`too small: ${named(box)}`);
    }
    // What is wider than the paper makes Chromium shrink everything.
    if (document.documentElement.scrollWidth > innerWidth) faults.push('the page is wider than the paper');
    const { right } = document.querySelector('.Booklet, .Sheet')!.getBoundingClientRect();
    for (const table of document.querySelectorAll('main table'))
      if (table.getBoundingClientRect().right > right + 0.5) faults.push(`off the paper: ${named(table)}`);
    return faults;
  }, ninePoints - 0.01);
}

const sites = allCases ? ['sample', ...(existsSync(realContent) ? ['real'] : []), 'generated'] : ['search'];
describe.each(sites)('on paper, the sheets of %s', (name) => {
  it('have no box that its text does not fit into, and no text below 9 pt', async () => {
    const targets = await targetsOf(siteDir(name), {});
    const site = await serve(siteDir(name), '/', fontFiles());
    const page = await browser.newPage({ viewport: printed, bypassCSP: true });
    await page.emulateMedia({ media: 'print' });
    const faults: string[] = [];
    for (const target of targets) {
      await page.goto(`${site.origin}/${target.path}`);
      await page.addStyleTag({ content: fontStyle() });
      await page.evaluate(() => document.fonts.ready);
      faults.push(...(await faultsOf(page)).map((fault) => `${target.name}: ${fault}`));
    }
    site.close();
    expect(targets.length).toBeGreaterThan(0);
    expect(faults).toEqual([]);
  }, 600_000);

  it('would be found to have one, if it were made too small', async () => {
    const [target] = (await targetsOf(siteDir(name), {})).filter((one) => one.name.includes('/'));
    const site = await serve(siteDir(name));
    const page = await browser.newPage({ viewport: printed, bypassCSP: true });
    await page.emulateMedia({ media: 'print' });
    await page.goto(`${site.origin}/${target!.path}`);
    await page.addStyleTag({ content: '.Sheet p { white-space: nowrap !important; font-size: 8pt !important }' });
    const faults = await faultsOf(page);
    site.close();
    expect(faults.some((fault) => fault.startsWith('too wide'))).toBe(true);
    expect(faults.some((fault) => fault.startsWith('too small'))).toBe(true);
  });
});
