import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type Page, chromium } from 'playwright-core';
import { findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { git, ours, root } from './run.ts';

/** A city's repository with the sample content, its built site with the editing page, and a browser to look at both. */
export interface Studio {
  /** The repository; the content lies in `content/`. */
  dir: string;
  /** The built site. */
  site: string;
  origin: string;
  browser: Browser;
  /** A page of this size, in Japanese and in daylight; `scale`: pixels of the picture for each of the page's. */
  page: (width: number, height: number, scale?: number) => Promise<Page>;
  close: () => Promise<void>;
}

export async function openStudio(): Promise<Studio> {
  const started = await findChromium();
  const dir = await mkdtemp(join(tmpdir(), 'ayumi-pictures-'));
  await cp(join(root, 'content'), join(dir, 'content'), { recursive: true });
  git(dir, 'init', '-q', '-b', 'main');
  git(dir, 'add', 'content');
  git(dir, 'commit', '-qm', 'sample');
  const site = join(dir, 'site');
  ours('build', [], dir, { OUT_DIR: site, ADMIN: '1', ADMIN_REPO: 'shiomi/gyokaku', OG: '0' });
  const served = await serve(site);
  const browser = await chromium.launch(started);
  return {
    dir,
    site,
    origin: served.origin,
    browser,
    page: (width, height, scale = 1) =>
      browser.newPage({
        viewport: { width, height },
        deviceScaleFactor: scale,
        locale: 'ja-JP',
        timezoneId: 'Asia/Tokyo',
        colorScheme: 'light',
      }),
    close: async () => {
      await browser.close();
      served.close();
      await rm(dir, { recursive: true, force: true });
    },
  };
}
