import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Query } from './queries.ts';

/** Bytes on the wire and milliseconds from the question to its answer, one of each a sample. */
export interface Sample {
  bytes: number;
  ms: number;
}

export interface Wire {
  page: Sample[];
  first: Sample[];
  next: Sample[];
  /** Bytes of all scripts, packed. */
  code: number;
}

const every = 5;

/** Each sample in a browser that has loaded nothing: the page, a first query, and another one. */
export async function measureWire(browser: Browser, origin: string, queries: readonly Query[]): Promise<Wire> {
  const asked = queries.filter((query) => query.rel.length > 0);
  const wire: Wire = { page: [], first: [], next: [], code: 0 };
  for (let at = 0; at < asked.length; at += every) {
    const context = await browser.newContext();
    const page = await context.newPage();
    const loaded = await watch(page);
    const scripts: Promise<Buffer>[] = [];
    page.on('response', (response) => {
      if (new URL(response.url()).pathname.endsWith('.js')) scripts.push(response.body());
    });
    await page.goto(`${origin}/search/`, { waitUntil: 'networkidle' });
    const before = loaded();
    wire.page.push({ bytes: before, ms: 0 });
    const first = await ask(page, asked[at]!.q, loaded);
    wire.first.push({ bytes: before + first.bytes, ms: first.ms });
    wire.next.push(await ask(page, asked[(at + every) % asked.length]!.q, loaded));
    wire.code = (await Promise.all(scripts)).reduce((sum, script) => sum + gzipSync(script).length, 0);
    await context.close();
  }
  return wire;
}

async function ask(page: Page, query: string, loaded: () => number): Promise<Sample> {
  const before = loaded();
  await page.fill('input[name=q]', query);
  // Timed in the page: what the driver takes to look is not the search's.
  const ms = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const started = performance.now();
        const status = document.querySelector<HTMLElement>('site-search [role=status]')!;
        new MutationObserver((_, observer) => {
          if (status.dataset.resultCount === undefined) return;
          observer.disconnect();
          resolve(performance.now() - started);
        }).observe(status, { attributes: true });
        document.querySelector<HTMLFormElement>('site-search form')!.requestSubmit();
      }),
  );
  await page.waitForLoadState('networkidle');
  return { bytes: loaded() - before, ms };
}

/** Counts what comes over the wire, packed as it comes. */
async function watch(page: Page): Promise<() => number> {
  const session = await page.context().newCDPSession(page);
  let bytes = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
  await session.send('Network.enable');
  return () => bytes;
}
