import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { findChromium, packagedChromium } from '../../scripts/lib/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
  }
}

/**
 * Starts the Chromium that all tests of a project share. Where there is one among the packages, it and the commands under test
 * use that one: the same version on every machine, and a headless shell, which opens a page in a quarter of the time.
 */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  process.env.CHROMIUM_PATH ??= (await packagedChromium())?.executablePath;
  const server = await chromium.launchServer(await findChromium());
  provide('browser', server.wsEndpoint());
  return () => server.close();
}

/** The shared Chromium. Closing it closes the contexts of this connection alone. */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
