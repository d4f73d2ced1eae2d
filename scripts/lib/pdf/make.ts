import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { pdfWords } from '../../../src/words/pdf.ts';
import { type Chromium, findChromium } from '../chromium.ts';
import { serve } from '../serve.ts';
import { clearCache, fromCache, intoCache, writeWhole } from './cache.ts';
import { fontFiles } from './fonts.ts';
import { keysFor } from './key.ts';
import { type Printed, printPage } from './print-page.ts';
import { startProgress } from './progress.ts';
import type { Target } from './targets.ts';

/** What came of it. */
export interface Made {
  made: number;
  /** Taken as they were: nothing that they are made of has changed. */
  kept: number;
  /** Sentences for the reader; those of `failures` mean that a PDF was not written. */
  remarks: string[];
  failures: string[];
}

/**
 * Writes the PDFs of these pages, as many at once as there are cores.
 * @param site folder of the built site
 * @throws where a PDF has to be made and no Chromium can be had; nothing is written then
 */
export async function makePdfs(site: string, targets: readonly Target[], out: string): Promise<Made> {
  const keyOf = keysFor(site);
  const result: Made = { made: 0, kept: 0, remarks: [], failures: [] };
  const wanted: { target: Target; key: string }[] = [];
  const ready: { target: Target; bytes: Buffer }[] = [];
  for (const target of targets) {
    const key = keyOf(target);
    const bytes = await fromCache(key);
    if (bytes) ready.push({ target, bytes });
    else wanted.push({ target, key });
  }
  const browser = wanted.length > 0 ? await findChromium() : null;
  for (const { target, bytes } of ready) await writeWhole(fileOf(out, target), bytes);
  result.kept = ready.length;
  if (browser) await makeAll(browser, site, wanted, out, result);
  await clearCache();
  return result;
}

async function makeAll(
  found: Chromium,
  site: string,
  wanted: { target: Target; key: string }[],
  out: string,
  result: Made,
): Promise<void> {
  const base = baseOf(wanted[0]!.target.html);
  const server = await serve(site, base, fontFiles());
  // The program that a PDF names as its maker, without the machine that it ran on.
  const browser = await chromium.launch({ ...found, args: [...found.args, '--user-agent=Ayumi'] });
  const progress = startProgress(pdfWords.making(wanted.length), wanted.length);
  const waiting = [...wanted];
  const worker = async () => {
    // A policy of the site against foreign styles does not hold the fonts off.
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { target, key } = next;
      try {
        const printed = await printPage(page, `${server.origin}${base}${target.path}`);
        await take(target, key, printed, out, result);
      } catch (error) {
        result.failures.push(pdfWords.failed(target.name, (error as Error).message));
      }
      progress.step(target.name);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), wanted.length) }, worker));
  } finally {
    progress.stop();
    await browser.close();
    server.close();
  }
}

async function take(target: Target, key: string, { bytes, lost, foreign }: Printed, out: string, result: Made) {
  if (lost.length > 0) {
    result.failures.push(pdfWords.lost(target.name, lost.join(' ')));
    return;
  }
  // What looks otherwise on another machine is not kept for it.
  if (foreign.length > 0) result.remarks.push(pdfWords.foreign(target.name, foreign.join('、')));
  else await intoCache(key, bytes);
  await writeWhole(fileOf(out, target), bytes);
  result.made++;
}

function fileOf(out: string, { name }: Target): string {
  return join(out, `${name}.pdf`);
}

/** The path that the built site stands under, by its own links. */
function baseOf(html: string): string {
  return /href="(\/(?:[^"]*\/)?)_astro\//.exec(html)?.[1] ?? '/';
}
