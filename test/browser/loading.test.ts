import { randomBytes } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { shifted } from '../../scripts/lib/accessibility/in-page.ts';
import { serve } from '../../scripts/lib/serve.ts';
import { decoded } from '../support/html.ts';
import { kindsOfPage } from '../support/kinds.ts';
import { served } from '../support/served.ts';

// The phone and the slow 4G line that Lighthouse simulates.
const phone = { viewport: { width: 412, height: 823 }, deviceScaleFactor: 1.75 };
const secondsPerRoundTrip = 0.15;
const bitsPerSecond = 1.6e6;
/** TCP and TLS, before anything can be asked for. */
const roundTripsToConnect = 2;

/** Of 1.5 s, half a second is left to a slow processor. */
const secondsAllowed = 1;

const site = served('sample');

/** How a page loads: counted from what it asks for, not timed, so that a busy machine changes nothing. */
async function loadingOf(address: string) {
  const context = await site.browser.newContext(phone);
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('pageerror', ({ message }) => refused.push(message));
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const response = await page.goto(address, { waitUntil: 'networkidle' });
  const html = await response!.text();
  const { text, document, needed } = await page.evaluate(largestPart);
  // The document, then all that it names, then what the style sheets import.
  const depth = 1 + Math.max(0, ...needed.map(({ initiatorType }) => (initiatorType === 'css' ? 2 : 1)));
  const bytes = needed.reduce((sum, { transferSize }) => sum + transferSize, document);
  const shifts = await page.evaluate(shifted);
  await context.close();
  return {
    seconds: (roundTripsToConnect + depth) * secondsPerRoundTrip + (bytes * 8) / bitsPerSecond,
    largestWaitsForScript: !decoded(html.replace(/<[^>]+>/g, '')).includes(text),
    shifts,
    refused,
  };
}

/** In the page: its largest part, and what has to arrive before that can be shown. */
async function largestPart() {
  const { element, url } = await new Promise<LargestContentfulPaint>((resolve) =>
    new PerformanceObserver((list) => resolve(list.getEntries().at(-1) as LargestContentfulPaint)).observe({
      type: 'largest-contentful-paint',
      buffered: true,
    }),
  );
  const requests = performance.getEntriesByType('resource') as (PerformanceResourceTiming & {
    renderBlockingStatus: string;
  })[];
  const [document] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return {
    text: element!.textContent,
    document: document!.transferSize,
    needed: requests
      .filter(({ name, renderBlockingStatus }) => renderBlockingStatus === 'blocking' || name === url)
      .map(({ initiatorType, transferSize }) => ({ initiatorType, transferSize })),
  };
}

// Most of a test is waiting for the network to be idle.
describe.concurrent('on a phone with a slow connection', () => {
  it.each([...kindsOfPage, '/plans/2015/04/?mark=窓口'])(
    '%s is there in 1.5 s, moves nothing and does only what its policy allows',
    async (path) => {
      const { seconds, largestWaitsForScript, shifts, refused } = await loadingOf(site.origin + encodeURI(path));
      expect(seconds).toBeLessThanOrEqual(secondsAllowed);
      expect(largestWaitsForScript).toBe(false);
      expect(shifts).toEqual([]);
      expect(refused).toEqual([]);
    },
  );
});

describe('a page is found slow', () => {
  /** Compressed, 300 kB are left of it. */
  const heavy = randomBytes(300_000).toString('base64');
  const html = (head: string, body = '') =>
    `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>題</title><link rel="icon" href="data:,">${head}</head><body><p id="a">前</p>${body}</body></html>`;
  const files: Record<string, string> = {
    'good.html': html('<link rel="stylesheet" href="/small.css">'),
    'script.html': html('<script src="/heavy.js"></script>'),
    'style.html': html('<link rel="stylesheet" href="/heavy.css">'),
    'import.html': html('<link rel="stylesheet" href="/import.css">'),
    'picture.html': html('', '<img alt="" src="/heavy.svg" width="400" height="400">'),
    'inline.html': html('<script>document.title = "動いた"</script>'),
    'late.html': html('<script type="module" src="/late.js"></script>'),
    'shift.html': html('<script type="module" src="/shift.js"></script>', '<p>後</p>'),
    'small.css': 'p { margin: 0 }',
    'import.css': '@import "/small.css";',
    'heavy.css': `/* ${heavy} */`,
    'heavy.js': `// ${heavy}`,
    'heavy.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400"><path d="M0 0h400v400z"/><!-- ${heavy} --></svg>`,
    'late.js': 'document.body.append("大きな本文".repeat(50))',
    'shift.js':
      'requestAnimationFrame(() => requestAnimationFrame(() => (document.querySelector("#a").style.height = "300px")))',
  };
  let dir: string;
  let faulty: Awaited<ReturnType<typeof serve>>;
  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'ayumi-weight-'));
    for (const [name, content] of Object.entries(files)) await writeFile(join(dir, name), content);
    faulty = await serve(dir);
  });
  afterAll(async () => {
    faulty?.close();
    await rm(dir, { recursive: true, force: true });
  });
  const loading = (name: string) => loadingOf(`${faulty.origin}/${name}.html`);

  it('but not where it is light', async () => {
    const { seconds, ...rest } = await loading('good');
    expect(seconds).toBeCloseTo(0.6, 1);
    expect(rest).toEqual({ largestWaitsForScript: false, shifts: [], refused: [] });
  });
  it.each(['script', 'style', 'picture'])('where it waits for a heavy %s', async (name) =>
    expect((await loading(name)).seconds).toBeGreaterThan(secondsAllowed),
  );
  it('by a round trip for what a style sheet imports', async () =>
    expect((await loading('import')).seconds - (await loading('good')).seconds).toBeCloseTo(secondsPerRoundTrip, 2));
  it('where a script brings the largest part', async () =>
    expect((await loading('late')).largestWaitsForScript).toBe(true));
  it('where its policy lets a script not run', async () =>
    expect((await loading('inline')).refused).toEqual([expect.stringContaining('Content Security Policy')]));
  it('where something moves', async () => expect((await loading('shift')).shifts).not.toEqual([]));
});
