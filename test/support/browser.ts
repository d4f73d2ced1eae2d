import { type Browser, chromium } from 'playwright-core';
import { inject } from 'vitest';
import type { TestProject } from 'vitest/node';
import { findChromium } from '../../scripts/lib/chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    browser: string;
  }
}

/** Starts the Chromium that all tests of a project share. */
export default async function startBrowser({ provide }: TestProject): Promise<() => Promise<void>> {
  const server = await chromium.launchServer(await findChromium());
  provide('browser', server.wsEndpoint());
  return () => server.close();
}

/** The shared Chromium. Closing it closes the contexts of this connection alone. */
export function sharedBrowser(): Promise<Browser> {
  return chromium.connect(inject('browser'));
}
