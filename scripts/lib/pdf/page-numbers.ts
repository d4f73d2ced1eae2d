import type { Page } from 'playwright-core';
import type { getDocumentProxy } from 'unpdf';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** The page of a PDF that each link within it leads to, from 1. */
export async function pagesOfTargets(pdf: Pdf): Promise<Map<string, number>> {
  const found = Object.entries((await pdf.getDestinations()) as Record<string, [Parameters<Pdf['getPageIndex']>[0]]>);
  return new Map(
    await Promise.all(found.map(async ([id, [page]]) => [id, (await pdf.getPageIndex(page)) + 1] as const)),
  );
}

/**
 * Writes the page numbers into contents and index. No style sheet can count pages ahead, so they are known only from a first print.
 * @returns whether anything changed, and another print is needed
 */
export function fillPageNumbers(page: Page, numbers: ReadonlyMap<string, number>): Promise<boolean> {
  return page.evaluate(
    (entries) => {
      const known = new Map(entries);
      let changed = false;
      for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]')) {
        const number = String(known.get(place.dataset.pageOf!) ?? '');
        changed ||= place.textContent !== number;
        place.textContent = number;
      }
      return changed;
    },
    [...numbers],
  );
}
