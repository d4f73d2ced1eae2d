import type { Browser, Page } from 'playwright-core';
import { type FormHand, formHand } from './form-hand.ts';

/** The editing page in a browser, at work on a repository of this machine. */
export interface LocalEditing extends FormHand {
  page: Page;
  /** Addresses of other hosts that were asked. */
  asked: string[];
  /** What the console complained of. */
  complaints: string[];
  /** Saves, and waits until the page goes back to its list. */
  save(): Promise<void>;
  /** A file of the repository as the page has written it. */
  file(path: string): Promise<string>;
}

/**
 * Opens the editing page and has it work on a copy of the repository. A browser under test shows no dialog for choosing a folder: the folder
 * of its own that it keeps for the page stands for the chosen one, and is read and written by the page in the same way.
 * @param files of the repository, by path
 */
export async function editLocally(
  browser: Browser,
  origin: string,
  files: Record<string, string>,
  width = 1280,
): Promise<LocalEditing> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, locale: 'en-US' });
  const page = await context.newPage();
  page.setDefaultTimeout(15_000);
  const [asked, complaints]: [string[], string[]] = [[], []];
  page.on(
    'request',
    (request) => /^(data|blob):/.test(request.url()) || request.url().startsWith(origin) || asked.push(request.url()),
  );
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  await page.addInitScript(() => {
    const chosen = async () =>
      (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
    Object.assign(window, { showDirectoryPicker: chosen });
  });
  await page.goto(`${origin}/admin/`);
  await page.evaluate(writeFiles, files);
  await page.getByRole('button', { name: 'ローカルリポジトリで作業' }).click();
  await page.getByText('新規作成', { exact: true }).first().waitFor();

  return {
    page,
    asked,
    complaints,
    ...formHand(page, width),
    save: async () => {
      await page.getByRole('button', { name: '保存', exact: true }).click();
      await page.getByText('新規作成', { exact: true }).first().waitFor();
    },
    file: (path) => page.evaluate(readFile, path),
  };
}

async function writeFiles(files: Record<string, string>): Promise<void> {
  const root = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository', { create: true });
  await root.getDirectoryHandle('.git', { create: true });
  for (const [path, text] of Object.entries(files)) {
    const [name, ...folders] = path.split('/').reverse();
    let dir = root;
    for (const folder of folders.reverse()) dir = await dir.getDirectoryHandle(folder, { create: true });
    const writing = await (await dir.getFileHandle(name!, { create: true })).createWritable();
    await writing.write(text);
    await writing.close();
  }
}

async function readFile(path: string): Promise<string> {
  const [name, ...folders] = path.split('/').reverse();
  let dir = await (await navigator.storage.getDirectory()).getDirectoryHandle('repository');
  for (const folder of folders.reverse()) dir = await dir.getDirectoryHandle(folder);
  return (await (await dir.getFileHandle(name!)).getFile()).text();
}
