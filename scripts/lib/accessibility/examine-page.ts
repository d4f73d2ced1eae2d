import type { Page } from 'playwright-core';
import { criteria } from '../../../src/accessibility/criteria.ts';
import { type Fault, type OwnCheck, type PageResult, looks } from '../../../src/accessibility/report.ts';
import { lowContrast } from './contrast.ts';
import { cutOff, focusFaults, mediaAndForms, moving, shifted, spaceAsBefore, spaceOut, tooWide } from './in-page.ts';
import { bringAxe, runAxe } from './run-axe.ts';

/** A window of 1280 CSS pixels at 400 %. */
const zoomed = 320;
const height = 900;

/**
 * Looks at one page in every way that a machine can.
 * @param page of a browser; it may have shown other pages before
 */
export async function examinePage(page: Page, address: string): Promise<PageResult> {
  const looked = new Set<string>();
  const unsure = new Set<string>();
  const faults = new Map<string, Fault>();
  const note = (fault: Fault) => faults.set(`${fault.rule} ${fault.where}`, fault);
  const own = (rule: OwnCheck, ...wheres: string[]) => {
    const touched = criteria.filter((criterion) => criterion.own.includes(rule)).map(({ number }) => number);
    for (const where of wheres) note({ rule, criteria: touched, where: where.slice(0, 300) });
  };
  const setLook = (width: number, colours: 'light' | 'dark') =>
    Promise.all([page.setViewportSize({ width, height }), page.emulateMedia({ colorScheme: colours })]);

  const stopListening = listen(page, new URL(address).origin, own);
  try {
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await setLook(375, 'light');
    await page.goto(address, { waitUntil: 'load' });
    own('shift', ...(await page.evaluate(shifted)));
    // What is folded away is read as well.
    await page.evaluate(() => document.querySelectorAll('details').forEach((folded) => (folded.open = true)));
    await bringAxe(page);
    for (const { width, colours } of looks) {
      await setLook(width, colours);
      // Only colours differ between light and dark.
      if (colours === 'light') {
        const found = await runAxe(page, width === 375);
        for (const number of found.looked) looked.add(number);
        for (const rule of found.unsure) unsure.add(rule);
        found.faults.forEach(note);
      }
      own('contrast', ...(await page.evaluate(lowContrast)));
      own('reflow', ...(await page.evaluate(tooWide)));
    }
    for (const colours of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme: colours, forcedColors: 'active' });
      own('forced', ...(await page.evaluate(lowContrast)));
    }
    await page.emulateMedia({ forcedColors: 'none' });
    for (const { rule, where } of await page.evaluate(mediaAndForms)) own(rule, where);
    // A page that glides to what has the focus is still on its way when it is looked at.
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setLook(1280, 'light');
    for (const { rule, where } of await page.evaluate(focusFaults)) own(rule, where);
    await setLook(zoomed, 'light');
    own('reflow', ...(await page.evaluate(tooWide)));
    await setLook(375, 'light');
    for (const { rule, where } of await page.evaluate(focusFaults)) own(rule, where);
    await page.evaluate(spaceOut);
    own('spacing', ...(await page.evaluate(tooWide)), ...(await page.evaluate(cutOff)));
    await page.evaluate(spaceAsBefore);
    own('motion', ...(await page.evaluate(moving)));
  } finally {
    stopListening();
  }
  return { looked: [...looked].sort(), unsure: [...unsure].sort(), faults: [...faults.values()] };
}

type Own = (rule: OwnCheck, ...wheres: string[]) => void;

/** Hears what goes wrong on a page until it is told to stop. */
function listen(page: Page, origin: string, own: Own): () => void {
  const onError = ({ message }: Error) => own('errors', message);
  const onConsole = (message: { type(): string; text(): string }) => {
    if (message.type() === 'error') own('errors', message.text());
  };
  const onRequest = (request: { url(): string }) => {
    if (/^https?:/.test(request.url()) && new URL(request.url()).origin !== origin) own('hosts', request.url());
  };
  page.on('pageerror', onError).on('console', onConsole).on('request', onRequest);
  return () => page.off('pageerror', onError).off('console', onConsole).off('request', onRequest);
}
