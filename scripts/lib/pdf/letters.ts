import type { getDocumentProxy } from 'unpdf';
import { packagedFonts } from './fonts.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;

/** How often each letter stands in a text; blanks and what has no shape of its own are not counted. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of text.replace(/[\p{White_Space}\p{Cf}\p{Variation_Selector}]/gu, ''))
    counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

/** Letters that a page shows and its PDF does not hold as often: no font had a shape for them, or they were cut off. */
export async function lostLetters(shown: string, pdf: Pdf): Promise<string[]> {
  const pages = Array.from({ length: pdf.numPages }, async (_, at) => {
    const { items } = await (await pdf.getPage(at + 1)).getTextContent({ disableNormalization: true });
    return items.map((item) => ('str' in item ? item.str : '')).join('');
  });
  const printed = tally((await Promise.all(pages)).join(''));
  return [...tally(shown)].filter(([letter, count]) => (printed.get(letter) ?? 0) < count).map(([letter]) => letter);
}

/** Fonts of the machine that stood in for letters that no packaged font has. */
export function foreignFonts(bytes: Buffer): string[] {
  const names = [...bytes.toString('latin1').matchAll(/\/BaseFont \/(?:[A-Z]{6}\+)?([^\s/<>[\]()]+)/g)];
  return [...new Set(names.map(([, name]) => name!))].filter((name) => !packagedFonts.test(name)).sort();
}
