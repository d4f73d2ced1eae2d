import { spawnSync } from 'node:child_process';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findChromium } from '../../scripts/lib/chromium.ts';
import { addEditingPage, editedRepository } from '../../scripts/lib/editing-page.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { editLocally } from '../support/local-editing.ts';
import { root } from '../support/paths.ts';
import { gitIn, lastingFolder } from '../support/repository.ts';

let browser: Browser;
let dir: string;
let served: { origin: string; close: () => void };
let removed: () => Promise<void>;
const content = () => join(dir, 'content');
const check = () =>
  spawnSync(process.execPath, ['scripts/check.ts'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, CONTENT_DIR: content(), BUILD_DATE: '2026-11-23' },
  });

/** A city's repository with the sample content, and its editing page, built alone. */
beforeAll(async () => {
  const made = await lastingFolder('editing');
  [dir, removed] = [made.dir, made.remove];
  await cp(join(root, 'content'), content(), { recursive: true });
  const git = gitIn(dir);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-qm', 'x');
  process.env.ADMIN_REPO = 'shiomi/gyokaku';
  await addEditingPage(join(dir, 'site'), content(), editedRepository(content()));
  served = await serve(join(dir, 'site'));
  browser = await chromium.launch(await findChromium());
});
afterAll(async () => {
  delete process.env.ADMIN_REPO;
  await browser?.close();
  served?.close();
  await removed?.();
});

async function filesOf(plan: string): Promise<Record<string, string>> {
  const names = await readdir(join(content(), 'plans', plan));
  const texts = names.map(async (name) => [
    `content/plans/${plan}/${name}`,
    await readFile(join(content(), 'plans', plan, name), 'utf8'),
  ]);
  return Object.fromEntries(await Promise.all(texts)) as Record<string, string>;
}

describe('the editing page, on a repository of this machine', () => {
  it('changes one line of one file when one grade is changed, and the check still passes', async () => {
    const editing = await editLocally(browser, served.origin, await filesOf('2023'));
    await editing.page.getByText('行政手続きのオンライン化').click();
    await editing.opened('years');
    await editing.opened('years._2025');
    const grade = await editing.box('years._2025.grade');
    expect(await grade.innerText()).toContain('評価');
    await grade.getByRole('combobox').click();
    await editing.page.getByRole('option', { name: 'S', exact: true }).click();
    await editing.save();
    await writeFile(join(content(), 'plans/2023/dx-01.mdx'), await editing.file('content/plans/2023/dx-01.mdx'));
    const git = gitIn(dir);
    expect(git('diff', '--numstat', '--', 'content').trim()).toBe('1\t1\tcontent/plans/2023/dx-01.mdx');
    expect(git('diff', '-U0', '--', 'content').match(/^[-+] .*/gm)).toEqual(['-    grade: A', '+    grade: S']);
    const { status, stdout, stderr } = check();
    expect(stdout + stderr).not.toContain('エラー');
    expect(status).toBe(0);
    expect(editing.asked).toEqual([]);
  });
});
