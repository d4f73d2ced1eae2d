import type { Range } from '../search/matches.ts';

/** A text node and where it begins in the text of its block. */
export interface Piece {
  node: Text;
  start: number;
}

/** A stretch of text that is read as one: a paragraph, a bullet, a table cell. */
export interface TextBlock {
  block: Element;
  text: string;
  pieces: Piece[];
}

const blocks = 'p, li, td, th, dd, dt, h1, h2, h3, h4, h5, h6, caption, figcaption, summary, div, section, article';

/** The text of a part of the page by blocks; a forced line break is a line's end. */
export function textBlocksIn(scope: Element): TextBlock[] {
  const found = new Map<Element, TextBlock>();
  const walker = document.createTreeWalker(scope, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = node.parentElement?.closest(blocks);
    if (!block || node.parentElement!.closest('svg, script, style')) continue;
    const known = found.get(block) ?? { block, text: '', pieces: [] };
    found.set(block, known);
    if (node instanceof Text) {
      known.pieces.push({ node, start: known.text.length });
      known.text += node.data;
    } else if (node instanceof HTMLBRElement && !endsLine(node.nextSibling)) known.text += '\n';
  }
  return [...found.values()];
}

/** In the page's source a line ends behind the break as well. */
function endsLine(next: Node | null): boolean {
  return next instanceof Text && next.data.startsWith('\n');
}

/** Wraps a range of a block's text in marks, one for each node that it runs through. */
export function wrap(pieces: readonly Piece[], { start, end }: Range): Element[] {
  return pieces
    .filter((piece) => piece.start < end && start < piece.start + piece.node.data.length)
    .map(({ node, start: at }) => {
      const marked = node.splitText(Math.max(0, start - at));
      marked.splitText(Math.min(marked.data.length, end - Math.max(start, at)));
      const mark = document.createElement('mark');
      marked.replaceWith(mark);
      mark.append(marked);
      return mark;
    });
}
