import fc from 'fast-check';
import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { expect, it } from 'vitest';
import { cellHtml } from '../../../src/markdown/cell-html.ts';
import { plainText } from '../../../src/markdown/plain-text.ts';
import { randomRuns } from '../../support/sampled.ts';
import { marks, typedText } from '../../support/typed-texts.ts';

const visible = (html: string): string => textIn(parseFragment(html));

function textIn(node: DefaultTreeAdapterTypes.ParentNode): string {
  return node.childNodes
    .map((child) => {
      if (child.nodeName === '#text') return (child as DefaultTreeAdapterTypes.TextNode).value;
      if (child.nodeName === 'br') return '\n';
      return `${textIn(child as DefaultTreeAdapterTypes.Element)}\n`;
    })
    .join('');
}

/** How many blank lines stand between paragraphs does not count. */
const lines = (text: string) => text.split('\n').filter((line) => line.trim() !== '');

it('what is typed outside the known marks is seen as it is typed', () => {
  fc.assert(
    fc.property(typedText, (text) => {
      fc.pre(!marks.test(text));
      expect(lines(visible(cellHtml(text)))).toEqual(lines(text));
      expect(lines(plainText(text))).toEqual(lines(text));
    }),
    randomRuns(100_000),
  );
});

it('of what is typed with marks nothing is lost but the marks', () => {
  const marked = fc
    .array(fc.oneof(typedText, fc.constantFrom('**', '- ', '\n- ', '\n1. ', '[', '](/a/)', 'https://a.example/')), {
      maxLength: 8,
    })
    .map((parts) => parts.join(''));
  const letters = (text: string) => text.replace(/\*\*|\]\([^)]*\)|[[\]()\s-]/g, '');
  fc.assert(
    fc.property(marked, (text) => {
      expect(letters(visible(cellHtml(text)))).toBe(letters(text));
    }),
    randomRuns(20_000),
  );
});
