import type { Range } from '../../search/matches.ts';

const around = 36;
const longest = 160;

/** A stretch of a text around its first mark, marks wrapped; the paper's line breaks are not shown. */
export function excerptOf(text: string, ranges: readonly Range[]): DocumentFragment {
  const [first] = ranges;
  const from = first ? whole(text, Math.max(0, first.start - around)) : 0;
  const to = whole(text, Math.min(text.length, from + longest));
  const fragment = document.createDocumentFragment();
  if (from > 0) fragment.append('…');
  fragment.append(...markedParts(text, ranges, from, to));
  if (to < text.length) fragment.append('…');
  return fragment;
}

/** A text with its marks, from one place to another. */
export function markedParts(text: string, ranges: readonly Range[], from = 0, to = text.length): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = from;
  for (const { start, end } of ranges) {
    if (end <= done || start >= to) continue;
    const mark = document.createElement('mark');
    mark.textContent = plain(text.slice(Math.max(start, done), Math.min(end, to)));
    parts.push(plain(text.slice(done, Math.max(start, done))), mark);
    done = Math.min(end, to);
  }
  return [...parts, plain(text.slice(done, to))];
}

/** Never between the halves of a letter. */
function whole(text: string, at: number): number {
  return /[\udc00-\udfff]/.test(text[at] ?? '') ? at + 1 : at;
}

/** Line ends inside a sentence are the paper's; between paragraphs a space is left. */
function plain(text: string): string {
  return text
    .replace(/\n\s*\n/g, '　')
    .replace(/([A-Za-z])\n(?=[A-Za-z])/g, '$1 ')
    .replace(/\n/g, '');
}
