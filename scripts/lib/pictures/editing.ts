import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { type StandIn, standInForGithub } from '../stand-in/github.ts';
import { labels } from './cms-labels.ts';
import type { Studio } from './studio.ts';

/** Changes that wait for somebody, when the pictures are taken. */
const waiting = [
  { sheet: 'dx-05', status: 'draft', day: '2026-11-20' },
  { sheet: 'dx-02', status: 'pending_review', day: '2026-11-19' },
  { sheet: 'com-04', status: 'pending_review', day: '2026-11-17' },
  { sheet: 'fin-03', status: 'pending_publish', day: '2026-11-13' },
];
const home = 'content/plans/2023/';

/** The list of a plan's sheets, a sheet whose grade was just changed, and the board of what waits, as they are with GitHub. */
export async function editingPictures(studio: Studio): Promise<Record<string, Buffer>> {
  const page = await studio.page(1024, 656, 1.25);
  const github = await standInForGithub(page, studio.dir);
  for (const change of waiting) await propose(studio, github, change);
  await signIn(page, studio.origin);
  const list = await taken(page);
  await page.setViewportSize({ width: 1024, height: 800 });
  await changeGrade(page);
  const sheet = await taken(page);
  // Another address alone would leave the form open, with what was not saved.
  await page.goto(`${studio.origin}/admin/#/workflow`);
  await page.reload();
  await page.setViewportSize({ width: 1024, height: 330 });
  await page.getByRole('radio', { name: labels.editorial_workflow, checked: true }).waitFor();
  const board = await taken(page);
  await page.close();
  return { 'edit-list': list, 'edit-sheet': sheet, 'edit-workflow': board };
}

async function propose(
  { dir }: Studio,
  { repository, requests }: StandIn,
  { sheet, status, day }: (typeof waiting)[number],
) {
  const [path, branch] = [`${home}${sheet}.mdx`, `cms/plan-2023/${sheet}`];
  const main = repository.oid('main')!;
  const text = await readFile(join(dir, path), 'utf8');
  repository.createBranch(branch, main);
  repository.commit(branch, main, new Map([[path, Buffer.from(`${text}\n`)]]), [], path);
  const request = requests.open(path, branch, status === 'draft');
  const at = `${day}T10:00:00+09:00`;
  Object.assign(request, { labels: [`sveltia-cms/${status}`], created: at, updated: at });
}

async function signIn(page: Page, origin: string): Promise<void> {
  await page.goto(`${origin}/admin/`);
  await page.getByRole('button', { name: labels.sign_in_using_access_token }).click();
  const dialog = page.getByRole('alertdialog');
  await dialog.getByRole('textbox').fill('github_pat_1');
  await dialog.getByRole('button', { name: labels.sign_in, exact: true }).click();
  await page.getByText(labels.create, { exact: true }).waitFor();
}

/** The first sheet: last year's grade is changed, and not yet saved. */
async function changeGrade(page: Page): Promise<void> {
  await page.getByRole('row').first().locator('bdi').click();
  for (const place of ['years', 'years._2025']) {
    const part = await shown(page, place);
    await part.locator('button[aria-expanded="false"][aria-controls]').first().click();
  }
  const grade = await shown(page, 'years._2025.grade');
  await grade.getByRole('combobox').click();
  await page.getByRole('option', { name: 'S', exact: true }).click();
  await grade.evaluate((box) => box.scrollIntoView({ block: 'center' }));
}

/** A box, scrolled to: the page draws boxes as they come into sight. */
async function shown(page: Page, place: string) {
  const box = page.locator(`[data-key-path="${place}"]`).first();
  await page.mouse.move(400, 400);
  for (let tries = 0; tries < 60 && (await box.count()) === 0; tries += 1) {
    await page.mouse.wheel(0, 400);
    await page.waitForTimeout(100);
  }
  await box.scrollIntoViewIfNeeded();
  return box;
}

/** When nothing moves any more. */
async function taken(page: Page): Promise<Buffer> {
  await page.mouse.move(0, 0);
  await page.waitForTimeout(1500);
  return page.screenshot();
}
