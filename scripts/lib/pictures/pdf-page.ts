import type * as pdfjs from 'unpdf/pdfjs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';

const unpdf = dirname(fileURLToPath(import.meta.resolve('unpdf')));

/** A page of a PDF as PNG, so many pixels a point: drawn by pdf.js in Chromium, so that no other program is needed. */
export async function pictureOfPage(browser: Browser, pdf: Uint8Array, number: number, scale: number): Promise<Buffer> {
  const page = await browser.newPage();
  await page.route('http://pdf.test/**', (route) => {
    const { pathname } = new URL(route.request().url());
    return pathname === '/'
      ? route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })
      : route.fulfill({ path: join(unpdf, pathname), contentType: 'text/javascript' });
  });
  await page.goto('http://pdf.test/');
  await page.addScriptTag({
    type: 'module',
    content: `import * as pdfjs from '/pdfjs.mjs'; Object.assign(window, { pdfjs })`,
  });
  await page.waitForFunction(() => 'pdfjs' in window);
  const url = await page.evaluate(
    async ({ data, number, scale }) => {
      const { getDocument } = (window as unknown as { pdfjs: typeof pdfjs }).pdfjs;
      const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
      const sheet = await (await getDocument({ data: bytes, verbosity: 0 }).promise).getPage(number);
      const viewport = sheet.getViewport({ scale });
      const canvas = document.createElement('canvas');
      canvas.width = viewport.width;
      canvas.height = viewport.height;
      await sheet.render({ canvas, viewport }).promise;
      return canvas.toDataURL('image/png');
    },
    { data: Buffer.from(pdf).toString('base64'), number, scale },
  );
  await page.close();
  return Buffer.from(url.slice(url.indexOf(',') + 1), 'base64');
}
