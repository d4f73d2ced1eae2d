import { good, load } from '../load.ts';

/** A sheet taken from its own page, with the rules for the pages that it is printed on. */
export interface FetchedSheet {
  id: string;
  title: string;
  /** Its plan and number. */
  plan: string;
  article: HTMLElement;
  rules: string;
}

/**
 * @returns null where the site has no such item
 * @throws NotLoaded when the server cannot be reached, or answers with an error of its own
 */
export async function fetchSheet(base: string, id: string): Promise<FetchedSheet | null> {
  const html = await load(`${base}plans/${id}/sheet/`, (response) =>
    response.status === 404 ? null : good(response).text(),
  );
  if (html === null) return null;
  // Taken out before the rest is read: this page's policy lets in no style element, wherever it stands. Rules hold no `<`.
  const [style = '', rules] = /<style data-page-rules[^>]*>([^<]*)<\/style>/.exec(html) ?? [];
  const page = new DOMParser().parseFromString(html.replace(style, ''), 'text/html');
  // A host may answer with some page of its own instead of 404.
  const article = page.querySelector<HTMLElement>(`article[data-sheet="${id}"]`);
  if (!article || !rules) return null;
  return {
    id,
    title: article.querySelector('h1')!.textContent.trim(),
    plan: article.querySelector('.Sheet-plan')!.textContent.trim(),
    article: lowered(document.importNode(article, true)),
    rules,
  };
}

/** Its headings one level down: the page that it comes to has a title of its own. */
function lowered(article: HTMLElement): HTMLElement {
  for (const heading of article.querySelectorAll('h1, h2, h3')) {
    const lower = document.createElement(`h${Number(heading.localName[1]) + 1}`);
    for (const { name, value } of heading.attributes) lower.setAttribute(name, value);
    lower.append(...heading.childNodes);
    heading.replaceWith(lower);
  }
  return article;
}
