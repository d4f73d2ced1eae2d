/** To the page that a link leads to it is not told from where: which sheet somebody reads is nobody else's matter, and content is written by many. */
const rel = 'noopener noreferrer';

/** What a link to another host says of itself. */
export function relOf(url: string | undefined): string | undefined {
  return url !== undefined && /^(https?:)?\/\//i.test(url) ? rel : undefined;
}

/** HTML of a cell, with the same said of each of its links. */
export function withRel(html: string): string {
  return html.replace(/<a href="(?=(https?:)?\/\/)/gi, `<a rel="${rel}" href="`);
}
