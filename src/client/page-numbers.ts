import { paperOf } from './print/paper.ts';

/**
 * Writes page numbers into the contents and the index of a booklet. No style sheet can count pages ahead: the booklet is laid out once more, out of sight, in columns as high and wide as a page, which break where pages do.
 */
function numberPages(booklet: HTMLElement): void {
  const paper = paperOf(booklet);
  try {
    // The numbers stand in lines of their own: a second look is enough where the first moved one of them.
    for (let looks = 0; looks < 2; looks++) {
      for (const root of [paper.copy, booklet])
        for (const place of root.querySelectorAll<HTMLElement>('[data-page-of]'))
          place.textContent = String(paper.pageOf(place.dataset.pageOf!));
    }
  } finally {
    paper.remove();
  }
}

const booklet = document.querySelector<HTMLElement>('.Booklet')!;
// Not before: who only reads need not wait for a hundred sheets to be laid out twice.
addEventListener('beforeprint', () => {
  if ('numbered' in booklet.dataset) return;
  // Without numbers the contents are still contents.
  booklet.dataset.numbered = '';
  numberPages(booklet);
});
