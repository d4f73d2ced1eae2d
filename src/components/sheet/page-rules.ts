import type { Edition } from '../../edition.ts';
import { formatDate } from '../../model/calendar-date.ts';
import { sheetWords } from '../../words/sheet.ts';
import { qrPicture } from './qr.ts';

/** What every page of a print says at its head and foot. */
export interface PageFrame {
  /** Letters, digits, hyphens: names the pages in the style sheet. */
  name: string;
  head: string;
  headEnd: string;
  edition: Edition;
  /** In full: printed, and as QR code. */
  address: string;
}

/**
 * Head and foot of the pages that an element with `data-pages="<name>"` is printed on.
 * The QR code is drawn by the page box as well, so that it stands on every page.
 */
export function pageRules({ name, head, headEnd, edition, address }: PageFrame): string {
  const foot = [`${editionName(edition)}　${sheetWords.digest(edition.digest)}`, address];
  return [
    `@page ${name} {`,
    `@top-left { content: ${quoted(head)} }`,
    `@top-right { content: ${quoted(`${headEnd}　`)} counter(page) ${quoted(sheetWords.ofPages)} counter(pages) ${quoted(sheetWords.pages)} }`,
    `@bottom-left { content: ${quoted(foot.join('\n'))} }`,
    `@bottom-right { content: url("${qrPicture(address)}") }`,
    '}',
    `[data-pages="${name}"] { page: ${name} }`,
  ].join('\n');
}

export function editionName({ date, ofBuild }: Edition): string {
  return ofBuild ? sheetWords.asOf(formatDate(date)) : sheetWords.edition(formatDate(date));
}

/** A string of CSS; `<` cannot end the style element that it stands in. */
function quoted(text: string): string {
  const escaped = text.replace(/["\\<\n\r\f]/g, (letter) => `\\${letter.codePointAt(0)!.toString(16)} `);
  return `"${escaped}"`;
}
