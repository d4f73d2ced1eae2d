import { cp, readFile, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generatedContent } from '../../support/generated-content.ts';
import { gitIn, lastingFolder, runReview } from '../../support/repository.ts';
import { sharedBrowser } from '../../support/browser.ts';

const changed = 60;
let browser: Browser;
let file: string;
let lost: () => Promise<void>;

/** Sheets of every size, sixty of them changed in one round: some lines rewritten, one moved, one gone, one new. */
beforeAll(async () => {
  browser = await sharedBrowser();
  const made = await lastingFolder('round');
  lost = made.remove;
  await cp(generatedContent, join(made.dir, 'content'), { recursive: true });
  const git = gitIn(made.dir);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'x');
  const plans = join(made.dir, 'content/plans');
  const sheets = (await readdir(plans, { recursive: true })).filter((name) => name.endsWith('.mdx')).sort();
  for (const name of sheets.slice(0, changed)) {
    const text = await readFile(join(plans, name), 'utf8');
    await writeFile(join(plans, name), text.replace(/^title: (.*)$/m, 'title: 見直した$1').replace(/。/, '、加えた。'));
  }
  await rename(join(plans, sheets[0]!), join(plans, sheets[0]!.replace('.mdx', '-2.mdx')));
  await rm(join(plans, sheets[changed]!));
  const out = join(made.dir, 'review.html');
  const { status, stderr } = runReview(join(made.dir, 'content'), ['--base', 'main', '--out', out], {
    BUILD_DATE: '2026-11-23',
  });
  if (status !== 0) throw new Error(stderr);
  file = `file://${out}`;
});
afterAll(async () => {
  await browser?.close();
  await lost?.();
});

async function opened(width: number): Promise<{ page: Page; asked: string[]; errors: string[] }> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, offline: true });
  const page = await context.newPage();
  const asked: string[] = [];
  const errors: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  await page.goto(file);
  return { page, asked, errors };
}

describe('the review page of a round of sixty sheets', () => {
  it('opens from a file, without a network: all that it needs is in it', async () => {
    const { page, asked, errors } = await opened(1280);
    expect(asked.filter((url) => !url.startsWith('data:'))).toEqual([file]);
    expect(errors).toEqual([]);
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('.Summary')!).borderTopStyle)).toBe(
      'solid',
    );
  });
  it('lists every sheet, and leads to each', async () => {
    const { page } = await opened(1280);
    const links = await page.locator('.ChangeList a').evaluateAll((all) => all.map((a) => a.getAttribute('href')!));
    expect(links).toHaveLength(changed + 1);
    const missing = await page.evaluate((ids) => ids.filter((id) => !document.querySelector(id)), links);
    expect(missing).toEqual([]);
    const kinds = await page
      .locator('.SheetChange')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-kind')));
    expect([
      kinds.filter((kind) => kind === 'moved').length,
      kinds.filter((kind) => kind === 'removed').length,
    ]).toEqual([1, 1]);
  });
  it('marks the letters that change, and no others', async () => {
    const { page } = await opened(1280);
    const marks = await page.locator('.CellChanges').first().locator('ins').allTextContents();
    expect(marks).toContain('見直した');
    expect(await page.locator('.CellChanges').first().locator('del').allTextContents()).toEqual([]);
  });
  it('holds the sheet as it will print, before and after, each box of it', async () => {
    const { page } = await opened(1280);
    const pair = page.locator('.SheetPair').nth(5);
    await pair.locator('summary').press('Enter');
    await expect.poll(() => pair.locator('.Sheet').count()).toBe(2);
    const [before, after] = await pair.locator('.Sheet .SheetTable th').evaluateAll((heads) => {
      const [first, second] = [...new Set(heads.map((head) => head.closest('.Sheet')))];
      const of = (sheet: Element | null | undefined) =>
        heads.filter((head) => head.closest('.Sheet') === sheet).map((head) => head.textContent);
      return [of(first), of(second)];
    });
    expect(before.length).toBeGreaterThan(5);
    expect(after).toEqual(before);
    const ids = await page.evaluate(() => {
      const all = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return all.filter((id, index) => all.indexOf(id) < index);
    });
    expect(ids).toEqual([]);
  });
  it.each([375, 1280])(
    'has no fault that axe can see and nothing wider than the screen, %i pixels wide',
    async (width) => {
      const { page } = await opened(width);
      await page.locator('.SheetPair').first().locator('summary').click();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      // Sixty times the same kinds of things: a few of each are enough for axe, which looks at every pair of them.
      await page.evaluate(() => {
        document.querySelectorAll('.SheetChange[data-kind="changed"]').forEach((one, at) => at > 5 && one.remove());
        document.querySelectorAll('.ChangeList tr').forEach((one, at) => at > 20 && one.remove());
      });
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`)).toEqual([]);
    },
  );
});
