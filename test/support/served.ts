import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { serve } from '../../scripts/lib/serve.ts';
import { siteDir } from './html.ts';
import { sharedBrowser } from './browser.ts';

/** A built site, served, and a browser for it, for all tests of a file. */
export interface Served {
  origin: string;
  browser: Browser;
  /** In a context of its own, that goes with the test that asked for it. */
  newPage(options?: BrowserContextOptions): Promise<Page>;
}

/** To be called where a file begins: what it gives is there when its tests run. */
export function served(name: string): Served {
  let close: (() => void) | undefined;
  const all = {
    async newPage(options?: BrowserContextOptions) {
      const context = await all.browser.newContext(options);
      onTestFinished(() => context.close());
      return context.newPage();
    },
  } as Served;
  beforeAll(async () => {
    const site = await serve(siteDir(name));
    close = site.close;
    all.origin = site.origin;
    all.browser = await sharedBrowser();
  });
  afterAll(async () => {
    await all.browser?.close();
    close?.();
  });
  return all;
}
