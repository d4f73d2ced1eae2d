import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { mostSheetsInPdf } from '../../../src/settings.ts';
import { pdfWords } from '../../../src/words/pdf.ts';
import { baseOf } from '../base-of.ts';
import { startChromium } from '../chromium.ts';
import { reasonOf } from '../disk-fault.ts';
import { type KeptFiles, keptFiles, writeWhole } from '../kept-files.ts';
import { serve } from '../serve.ts';
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

interface Wanted {
  target: Target;
  key: string;
}

/**
 * Writes the PDFs of these pages, as many at once as there are cores.
 * @param site folder of the built site
 * @param cacheDir where PDFs are kept between runs
 * @throws where a PDF has to be made and no Chromium can be had or started; nothing is written then
 */
export async function makePdfs(
  site: string,
  targets: readonly Target[],
  out: string,
  cacheDir = join('.cache', 'pdf'),
): Promise<Made> {
  const cache = keptFiles(cacheDir, '.pdf');
  const keyOf = keysFor(site);
  const [large, printable] = [targets.filter(isTooLarge), targets.filter((target) => !isTooLarge(target))];
  const all = printable.map((target) => ({ target, key: keyOf(target) }));
  const wanted = all.filter(({ key }) => !cache.has(key));
  // The program that a PDF names as its maker is this one, without the machine that it ran on.
  const browser = wanted.length > 0 ? await startChromium(['--user-agent=Ayumi']) : null;
  const remarks = large.map(({ name }) => pdfWords.tooLarge(name, mostSheetsInPdf));
  const result: Made = { made: 0, kept: 0, remarks, failures: [] };
  for (const { target, key } of all.filter((one) => !wanted.includes(one)))
    await attempt(target, result, async () => {
      await writeWhole(fileOf(out, target), await cache.read(key));
      result.kept++;
    });
  if (browser) await makeAll(browser, site, wanted, out, cache, result);
  await cache.clear();
  return result;
}

/** Pages link to no such booklet; the one to be printed from a browser is there all the same. */
function isTooLarge({ html }: Target): boolean {
  return html.split('<article class="Sheet"').length - 1 > mostSheetsInPdf;
}

/** What fails for one PDF is told, and does not hold up the others. */
async function attempt({ name }: Target, result: Made, make: () => Promise<void>): Promise<void> {
  try {
    await make();
  } catch (error) {
    result.failures.push(pdfWords.failed(name, reasonOf(error)));
  }
}

async function makeAll(
  browser: Browser,
  site: string,
  wanted: readonly Wanted[],
  out: string,
  cache: KeptFiles,
  result: Made,
): Promise<void> {
  const base = baseOf(wanted[0]!.target.html);
  const server = await serve(site, base, fontFiles());
  const progress = startProgress(pdfWords.making(wanted.length), wanted.length);
  const waiting = [...wanted];
  const worker = async () => {
    // A policy of the site against foreign styles does not hold the fonts off.
    const page = await (await browser.newContext({ bypassCSP: true })).newPage();
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { target } = next;
      await attempt(target, result, async () => {
        const printed = await printPage(page, `${server.origin}${base}${target.path}`);
        await take(next, printed, out, cache, result);
      });
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

async function take(
  { target, key }: Wanted,
  { bytes, lost, foreign }: Printed,
  out: string,
  cache: KeptFiles,
  result: Made,
): Promise<void> {
  if (lost.length > 0) {
    result.failures.push(pdfWords.lost(target.name, lost.join(' ')));
    return;
  }
  // What looks otherwise on another machine is not kept for it.
  if (foreign.length > 0) result.remarks.push(pdfWords.foreign(target.name, foreign.join('、')));
  else await cache.write(key, bytes);
  await writeWhole(fileOf(out, target), bytes);
  result.made++;
}

function fileOf(out: string, { name }: Target): string {
  return join(out, `${name}.pdf`);
}
