import type { Page, Request, Response } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { pdfWords } from '../../../src/words/pdf.ts';
import { fontStyle } from './fonts.ts';
import { foreignFonts, lostLetters } from './letters.ts';
import { fillPageNumbers, pagesOfTargets } from './page-numbers.ts';
import { settle } from './settle.ts';

/** A page as PDF, and what is to be said of its letters. */
export interface Printed {
  bytes: Buffer;
  /** Letters that it shows on the screen and that are not in the PDF. */
  lost: string[];
  /** Fonts of this machine that stood in for packaged ones. */
  foreign: string[];
}

/** Prints of one page at most: the contents' numbers may move a line, and then pages, once. */
const mostPrints = 4;

/** @throws when the page or something that it needs cannot be loaded, or its page numbers do not settle */
export async function printPage(page: Page, address: string): Promise<Printed> {
  const missing = new Set<string>();
  // Of all that a page asks for, its icon alone does not matter on paper.
  const note = (request: Request) => request.resourceType() !== 'other' && missing.add(request.url());
  const noteAnswer = (response: Response) => response.ok() || note(response.request());
  // An answer of the wrong kind is none to a browser that has been told to take no other.
  page.on('response', noteAnswer).on('requestfailed', note);
  await page.goto(address, { waitUntil: 'load' });
  // The page's own script counts pages in the fonts of this machine: it takes them for counted.
  await page.evaluate(() => document.querySelector('.Booklet')?.setAttribute('data-numbered', ''));
  await page.addStyleTag({ content: fontStyle() });
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(linkToPublicAddress);
  await page.evaluate(() => document.fonts.ready);
  page.off('response', noteAnswer).off('requestfailed', note);
  if (missing.size > 0) throw new Error(pdfWords.notLoaded([...missing].join('、')));

  const date = await page.locator('main time[datetime]').first().getAttribute('datetime');
  for (let prints = 1; prints <= mostPrints; prints++) {
    const bytes = settle(await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true }), date!);
    // A copy: the reader takes the memory that it is given.
    const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
    try {
      if (await fillPageNumbers(page, await pagesOfTargets(pdf))) continue;
      const shown = await page.locator('main').innerText();
      return { bytes, lost: await lostLetters(shown, pdf), foreign: foreignFonts(bytes) };
    } finally {
      await pdf.loadingTask.destroy();
    }
  }
  throw new Error(pdfWords.unsettled);
}

/** Links to the site lead to where it is published, as the foot of the pages says, and not to this machine. */
function linkToPublicAddress(): void {
  const rules = document.querySelector('style[data-page-rules]')?.textContent ?? '';
  const origin = /https?:\/\/[^/"\s]+/.exec(rules)?.[0] ?? '';
  for (const link of document.querySelectorAll('main a[href^="/"]'))
    link.setAttribute('href', origin + link.getAttribute('href')!);
}
