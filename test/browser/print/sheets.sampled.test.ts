import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { pictureOfPage } from '../../../scripts/lib/pictures/pdf-page.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { sheetOf } from '../../../src/model/sheet/build-sheet.ts';
import { generatedContent } from '../../support/generated-content.ts';
import { fixture, realContent, root } from '../../support/paths.ts';
import { sharedBrowser } from '../../support/browser.ts';
import { tagsOf } from '../../support/pdf-tree.ts';
import { type PrintedSheet, printSheets } from '../../support/printed.ts';
import { qrCodesIn } from '../../support/qr-codes.ts';
import { allCases } from '../../support/sampled.ts';
import { cellsOfSheet, headingsOfSheet, letters, sameCell } from '../../support/sheet-cells.ts';
import { textsWritten } from '../../support/texts-written.ts';

const sites = allCases
  ? [
      { name: 'sample', content: join(root, 'content'), sheets: 41 },
      ...(existsSync(realContent) ? [{ name: 'real', content: realContent, sheets: 1 }] : []),
      { name: 'generated', content: generatedContent, sheets: 200 },
    ]
  : [{ name: 'search', content: fixture('search'), sheets: 6 }];
/** The letters of each page, heads and feet among them. */
async function textOfPages(bytes: Uint8Array): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
  const pages: string[] = [];
  for (let at = 1; at <= pdf.numPages; at++) {
    const { items } = await (await pdf.getPage(at)).getTextContent({ disableNormalization: true });
    pages.push(letters(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }
  await pdf.loadingTask.destroy();
  return pages;
}

const a4 = { width: 595, height: 842 };

describe.each(sites)('the printed sheets: $name', ({ name, content, sheets }) => {
  let printed: PrintedSheet[];
  beforeAll(async () => {
    printed = await printSheets(name, content);
  }, 600_000);
  /** The sheets for which something is to be said, with it. */
  const faults = (of: (sheet: PrintedSheet) => string[]) =>
    printed.flatMap((sheet) => of(sheet).map((fault) => `${sheet.item.id}: ${fault}`));

  it('are all there', () => expect(printed).toHaveLength(sheets));

  it('hold every letter of every cell, in order', () => {
    let count = 0;
    const differing = faults(({ item, tree }) => {
      const wanted = cellsOfSheet(sheetOf(item));
      const found = tagsOf(tree, 'TH', 'TD').map(({ text }) => text);
      count += wanted.length;
      if (found.length !== wanted.length) return [`${found.length} of ${wanted.length} cells`];
      return wanted.filter((cell, at) => !sameCell(cell, found[at]!));
    });
    expect(differing).toEqual([]);
    expect(count).toBeGreaterThan(sheets * 30);
  });

  it('hold every text that stands in the file', () => {
    let count = 0;
    const missing = faults(({ item, tree }) => {
      const all = letters(tree.text);
      const texts = textsWritten(item.entry).map((text) => letters(plainText(text)));
      count += texts.length;
      return texts.filter((text) => !all.includes(text));
    });
    expect(missing).toEqual([]);
    expect(count).toBeGreaterThan(sheets * 4);
  });

  it('tell a screen reader their headings and the heads of their tables', () => {
    const wrong = faults(({ item, tree }) => {
      const headings = tagsOf(tree, 'H1', 'H2', 'H3').map(({ text }) => letters(text));
      const heads = tagsOf(tree, 'TH');
      return [
        ...(headings.join('|') === headingsOfSheet(sheetOf(item)).map(letters).join('|') ? [] : headings),
        ...heads.filter(({ scope }) => scope !== 'Row' && scope !== 'Column').map(({ text }) => text),
      ];
    });
    expect(wrong).toEqual([]);
  });

  it('are A4, in their language, with a title and an outline', async () => {
    const wrong = [];
    for (const { item, bytes } of printed) {
      const pdf = await getDocumentProxy(new Uint8Array(bytes), { verbosity: 0 });
      const info = (await pdf.getMetadata()).info as Record<string, unknown>;
      const outline = (await pdf.getOutline()) as { title: string }[] | null;
      for (let at = 1; at <= pdf.numPages; at++) {
        const [, , width, height] = (await pdf.getPage(at)).view.map(Math.round);
        if (width !== a4.width || height !== a4.height) wrong.push(`${item.id}: page ${at} is ${width} × ${height}`);
      }
      const facts = [info.Language, String(info.Title).startsWith(`調書　${item.title}｜`), outline?.[0]?.title];
      if (JSON.stringify(facts) !== JSON.stringify(['ja', true, item.title])) wrong.push(`${item.id}: ${facts.join()}`);
      await pdf.loadingTask.destroy();
    }
    expect(wrong).toEqual([]);
  });

  it('say on each page which of how many it is, and which sheet', async () => {
    const wrong: string[] = [];
    for (const { item, bytes } of printed) {
      const pages = await textOfPages(bytes);
      pages.forEach((text, at) => {
        const wanted = `No.${letters(item.no)}${at + 1}／${pages.length}ページ`;
        if (!text.includes(wanted)) wrong.push(`${item.id}: page ${at + 1} does not say ${wanted}`);
      });
    }
    expect(wrong).toEqual([]);
  });

  it.runIf(allCases && name !== 'generated')('bear QR codes that lead to their items', async () => {
    const browser = await sharedBrowser();
    const wrong: string[] = [];
    for (const { item, bytes } of printed) {
      const codes = await qrCodesIn(await pictureOfPage(browser, bytes, 1, 3));
      if (codes.length !== 1 || !codes[0]!.endsWith(`/plans/${item.id}/`)) wrong.push(`${item.id}: ${codes.join()}`);
    }
    await browser.close();
    expect(wrong).toEqual([]);
  });

  it('leave no heading, and no head of a table, alone at the end of a page', () => {
    const alone = faults(({ tree }) => [
      ...tagsOf(tree, 'H1', 'H2', 'H3', 'P', 'TH', 'TD').flatMap((tag, at, all) => {
        const next = all.slice(at + 1).find(({ page }) => page !== undefined);
        return /^H/.test(tag.role) && next && next.page !== tag.page ? [`${tag.role} ${tag.text}`] : [];
      }),
      ...tagsOf(tree, 'Table').flatMap((table) => {
        const pageOf = (role: string) => tagsOf(table, role).find(({ page }) => page !== undefined)?.page;
        return pageOf('TH') === pageOf('TD') ? [] : [`Table ${tagsOf(table, 'TH')[0]?.text}`];
      }),
    ]);
    expect(alone).toEqual([]);
  });
});

describe('a printed page', () => {
  let browser: Browser;
  let sheet: PrintedSheet;
  beforeAll(async () => {
    browser = await sharedBrowser();
    sheet = (await printSheets('sample', join(root, 'content'), '2023/com-04'))[0]!;
  }, 600_000);
  afterAll(() => browser?.close());

  it('says at its head and foot which sheet, page and edition it is, and where it came from', async () => {
    const pages = await textOfPages(sheet.bytes);
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((text, at) => {
      expect(text).toContain('汐見市経営改革プラン2023');
      expect(text).toContain(`No.3-4${at + 1}／${pages.length}ページ`);
      expect(text).toMatch(/令和8年（2026年）11月12日版版の番号[0-9a-f]{8}/);
      expect(text).toContain('https://gyokaku.shiomi.example/plans/2023/com-04/');
    });
  });
  it('bears a QR code of the address, on the first page and on the last', async () => {
    const pages = (await getDocumentProxy(new Uint8Array(sheet.bytes), { verbosity: 0 })).numPages;
    for (const number of [1, pages]) {
      const codes = await qrCodesIn(await pictureOfPage(browser, sheet.bytes, number, 3));
      expect(codes).toEqual(['https://gyokaku.shiomi.example/plans/2023/com-04/']);
    }
  });
  it.runIf(allCases && existsSync(realContent))('is one of two for the real sheet of two years', async () => {
    const [real] = await printSheets('real', realContent);
    expect((await getDocumentProxy(new Uint8Array(real!.bytes), { verbosity: 0 })).numPages).toBe(2);
  });
});
