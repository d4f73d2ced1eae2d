import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type StandIn, standInForGithub } from '../../../scripts/lib/stand-in/github.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { type EditedCity, editedCity } from '../../support/edited-city.ts';
import { formHand } from '../../support/form-hand.ts';

let city: EditedCity;
let browser: Browser;
let page: Page;
let github: StandIn;
const hosts = new Set<string>();
const sheet = 'content/plans/2023/dx-01.mdx';
const branch = 'cms/plan-2023/dx-01';

beforeAll(async () => {
  city = await editedCity();
  browser = await sharedBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' });
  page.setDefaultTimeout(15_000);
  // The browser keeps what is being written too, and now and then offers it when it has been saved already.
  const kept = page.getByRole('alertdialog').getByRole('button', { name: '破棄', exact: true });
  await page.addLocatorHandler(kept, () => kept.click());
  page.on('response', (response) => response.url().startsWith('http') && hosts.add(new URL(response.url()).origin));
  github = await standInForGithub(page, city.dir);
  await page.goto(`${city.origin}/admin/`);
});
afterAll(async () => {
  await browser?.close();
  await city?.close();
});

const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
/** The sheet on the board or in the list, and not where the page tells a screen reader what it does. */
const entry = () => page.getByText(/^(1-1　)?行政手続きのオンライン化$/).first();
const request = () => github.requests.list[0]!;
/** Lines that a branch changes since it parted from main. */
const lines = () => github.repository.git(['diff', '-U0', `main...${branch}`]).match(/^(\+(?!\+\+)|-(?!--)).*/gm);

async function setStatus(status: string): Promise<void> {
  await page.getByRole('button', { name: /^ステータス/ }).click();
  const choice = page.getByRole('menuitemradio', { name: status });
  // A choice that is pressed while the menu unfolds is not taken.
  await choice.hover();
  await page.waitForTimeout(400);
  await choice.click();
  await page.getByRole('button', { name: new RegExp(`^ステータス.*${status}`) }).waitFor();
}

describe('the editing page, on GitHub', () => {
  it('is entered with a token, and shows the sheets of the plan', async () => {
    await press('アクセストークンを使用してログイン');
    await page.getByRole('alertdialog').getByRole('textbox').fill('github_pat_1');
    await page.getByRole('alertdialog').getByRole('button', { name: 'ログイン', exact: true }).click();
    await page.getByText('1-1　行政手続きのオンライン化').waitFor();
    expect(await page.getByText('2-6　上下水道の窓口業務の包括委託').count()).toBe(1);
  });

  it('saves a change as a draft: one pull request of one line, while main stays as it is', async () => {
    const main = github.repository.oid('main');
    const form = formHand(page, 1280);
    await page.getByText('1-1　行政手続きのオンライン化').click();
    await form.opened('years');
    await form.opened('years._2025');
    await form.choose('years._2025.grade', 'S　大きく上回る');
    await press('保存');
    await page.getByText('変更を下書きとして保存しました。').waitFor();
    expect(request()).toMatchObject({
      title: `調書の変更：${sheet}`,
      branch,
      isDraft: true,
      state: 'OPEN',
      labels: ['sveltia-cms/draft'],
    });
    expect(github.repository.changes('main', branch)).toEqual([{ kind: 'M', path: sheet }]);
    expect(lines()).toEqual(['-    grade: A', '+    grade: S']);
    expect(github.repository.oid('main')).toBe(main);
  });

  it('asks for a review from the dialog that follows, and shows the sheet on the board', async () => {
    await press('レビューを依頼');
    await page.getByText('新規作成', { exact: true }).waitFor();
    await expect.poll(() => request().labels).toEqual(['sveltia-cms/pending_review']);
    expect(request().isDraft).toBe(false);
    await page.getByRole('radio', { name: '編集ワークフロー' }).click();
    await page.getByText('レビュー中', { exact: true }).waitFor();
    const board = (await page.locator('main, [role="main"], body').first().innerText()).replace(/\s+/g, ' ');
    expect(board).toMatch(/下書き.*レビュー中.*行政手続きのオンライン化.*公開可/);
  });

  it('takes a further change into the same pull request', async () => {
    const form = formHand(page, 1280);
    await entry().click();
    await form.write(
      'summary',
      '市役所に来なくても、いつでも申請できる手続きを200まで増やします。スマートフォンで届きます。',
    );
    await press('保存');
    await page.getByRole('button', { name: '保存', exact: true }).waitFor({ state: 'hidden' });
    await expect.poll(() => lines()?.length).toBe(4);
    expect(github.requests.list).toHaveLength(1);
    expect(request().labels).toEqual(['sveltia-cms/pending_review']);
  });

  it('publishes what is ready: main has the change, and the branch is gone', async () => {
    await entry().click();
    await setStatus('公開可');
    expect(request().labels).toEqual(['sveltia-cms/pending_publish']);
    await press('エントリーを公開');
    await page.getByText('このエントリーを公開してもよろしいですか？').waitFor();
    await page.getByRole('alertdialog').getByRole('button', { name: '公開', exact: true }).click();
    await expect.poll(() => request().state).toBe('MERGED');
    expect(github.repository.git(['diff', '--stat', 'main~1', 'main'])).toContain(`${sheet} | 4 ++--`);
    await expect.poll(() => github.repository.oid(branch)).toBe(null);
  });

  it('asks for nothing that the stand-in for GitHub did not know, and no other host', () => {
    expect(github.unanswered).toEqual([]);
    expect([...hosts]).toEqual([city.origin, 'https://api.github.com']);
  });
});
